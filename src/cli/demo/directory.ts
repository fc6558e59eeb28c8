import { join } from 'node:path';
import { importPeople } from '../people/import.ts';
import type { Session } from '../session.ts';

/** Who works for the demo's company, taken in by the same import as anybody's directory. */
export async function fillDirectory(session: Omit<Session, 'out' | 'now' | 'operator'>): Promise<void> {
  const told: string[] = [];
  const out = {
    write: () => undefined,
    tell: (line: string) => void told.push(line),
    progress: () => undefined,
    isTerminal: false,
    columns: 80,
  };
  const file = join(import.meta.dirname, 'people.csv');
  const whole = { ...session, out, now: () => new Date(), operator: 'demo' };
  if ((await importPeople(whole, [file], { source: 'demo' })) !== 0) throw new Error(told.join('\n'));
}
