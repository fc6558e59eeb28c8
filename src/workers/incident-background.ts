import { setImmediate } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import { findPast } from '#db/incidents.ts';
import type { Db } from '#db/open.ts';
import type { Database } from '#db/schema.ts';
import type { Desk } from '#domain/desk.ts';
import {
  type Background,
  type Counted,
  countMails,
  type Described,
  makeBackground,
} from '#domain/triage/incident/background.ts';
import type { MeaningModel } from '#domain/triage/incident/meaning/meaning.ts';
import { describeTrouble } from '#domain/triage/similarity/describe.ts';
import type { Dependencies } from './dependencies.ts';
import { readMeaningModel } from './meaning-model.ts';
import { readRemembered } from './remembered-troubles.ts';
import { readStarterTexts } from './starter-model.ts';

/** What is usual changes slowly. */
const keptMs = 10 * 60_000;

interface Kept {
  readonly untilMs: number;
  readonly background: Promise<Background>;
}

const kept = new WeakMap<Db, Kept>();
/** What came with the program. */
let shipped: Promise<readonly [MeaningModel, Counted]> | undefined;

/**
 * What mails speak of when nothing special is going on: those of the desk from before the window in which reports count
 * together, and the texts that came with the program, by which a desk without a past knows what is usual. Kept for ten
 * minutes for each database.
 *
 * @param executor what is asked: a transaction's own connection, or one would wait for another
 */
export function readBackground(
  { db, desk, now }: Pick<Dependencies, 'db' | 'desk' | 'now'>,
  executor: Kysely<Database>,
): Promise<Background> {
  const nowMs = now().getTime();
  const known = kept.get(db);
  if (known !== undefined && nowMs < known.untilMs && nowMs > known.untilMs - 2 * keptMs)
    return known.background;
  const background = make(db, executor, desk, nowMs);
  kept.set(db, { untilMs: nowMs + keptMs, background });
  background.catch(() => kept.delete(db));
  return background;
}

async function make(db: Db, executor: Kysely<Database>, desk: Desk, nowMs: number): Promise<Background> {
  shipped ??= Promise.all([readMeaningModel(), describeSamples().then(countMails)]);
  shipped.catch(() => {
    shipped = undefined;
  });
  const past = await findPast(executor, new Date(nowMs - desk.incidents.windowMs));
  const troubles = await readRemembered(db, executor, past);
  const own = [...troubles.values()].map(({ trouble }) => trouble);
  const [model, samples] = await shipped;
  return makeBackground(own, model, samples);
}

/** So many are read at once: others have their turn in between. */
const slice = 100;

export async function describeSamples(): Promise<readonly Described[]> {
  const texts = await readStarterTexts();
  const described: Described[] = [];
  for (const [at, { subject, text, lang }] of texts.entries()) {
    described.push(describeTrouble(subject ?? '', text, lang));
    if (at % slice === 0) await setImmediate();
  }
  return described;
}
