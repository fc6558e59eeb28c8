import { beginImport, type StagedPerson, stagePeople } from '#db/directory-import.ts';
import { type Merged, mergeImport } from '#db/directory-merge.ts';
import { fail } from '#domain/errors.ts';
import { whyUnreadable } from '../file-fault.ts';
import { writeJson } from '../output.ts';
import type { DeskOptions, Session } from '../session.ts';
import { formatFacts } from '../table.ts';
import { count, oneLine } from '../text.ts';
import { ImportLedger } from './import-ledger.ts';
import { type PeopleFormat, readPeople } from './read-people.ts';

export interface ImportOptions extends DeskOptions {
  readonly source: string;
  readonly format?: PeopleFormat;
  readonly removeMissing?: true;
  readonly force?: true;
  readonly dryRun?: true;
}

/** People that are sent to the database at once. */
const batchSize = 2_000;
/** Wrong lines that are told one by one. */
const toldFaults = 100;

/** Ends a trial's transaction. */
class Undone extends Error {}

/**
 * Makes the directory what the files say, in one transaction. A wrong line is told and costs nothing but itself.
 *
 * @returns the exit code: 1 where a line was wrong
 */
export async function importPeople(
  session: Session,
  files: readonly string[],
  options: ImportOptions,
): Promise<number> {
  const ledger = new ImportLedger();
  let merged: Merged | undefined;
  try {
    await session.db.transaction().execute(async (trx) => {
      await beginImport(trx);
      for (const [number, file] of files.entries()) {
        for await (const batch of inBatches(read(session, file, number, options, ledger)))
          await stagePeople(trx, batch);
      }
      merged = await mergeImport(trx, {
        source: options.source,
        known: ledger.known(),
        // whoever stands in a line that cannot be read is not missing
        removeMissing: options.removeMissing === true && ledger.faults.length === 0,
        now: session.now(),
      });
      refuseEmptying(merged, options);
      if (options.dryRun) throw new Undone();
    });
  } catch (error) {
    tellFaults(session, ledger);
    if (!(error instanceof Undone)) throw error;
  }
  if (merged === undefined) throw new Error('the import ended without a result');
  if (options.dryRun === undefined) tellFaults(session, ledger);
  tellResult(session, merged, ledger, options);
  return ledger.faults.length === 0 ? 0 : 1;
}

async function* read(
  session: Session,
  file: string,
  number: number,
  options: ImportOptions,
  ledger: ImportLedger,
): AsyncGenerator<StagedPerson> {
  const { columns } = session.config.directory;
  const { groups } = session.config.desk.directory.vip;
  try {
    for await (const found of readPeople(file, { format: options.format ?? null, columns, groups })) {
      const person = ledger.take(file, number, found);
      if (person !== null) yield { ...person, file: number };
      if (ledger.people % batchSize === 0)
        session.out.progress(`Reading ${count(ledger.people, 'person', 'people')}`);
    }
  } catch (error) {
    throw fail('directory.unreadable', { file, reason: whyUnreadable(error) }, error);
  } finally {
    session.out.progress('');
  }
}

async function* inBatches(people: AsyncIterable<StagedPerson>): AsyncGenerator<readonly StagedPerson[]> {
  let batch: StagedPerson[] = [];
  for await (const person of people) {
    batch.push(person);
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** An export that broke off looks like a company that dismissed half of its people. */
function refuseEmptying(merged: Merged, options: ImportOptions): void {
  if (options.force || merged.missing * 2 <= merged.before) return;
  throw fail('directory.many-missing', {
    missing: merged.missing,
    of: merged.before,
    source: options.source,
  });
}

function tellFaults({ out }: Session, { faults }: ImportLedger): void {
  for (const { file, line, what } of faults.slice(0, toldFaults))
    out.tell(`firstline: ${file}:${line}: ${oneLine(what)}; the line is left out`);
  if (faults.length > toldFaults)
    out.tell(`firstline: ${count(faults.length - toldFaults, 'more line')} left out`);
}

function tellResult(session: Session, merged: Merged, ledger: ImportLedger, options: ImportOptions): void {
  const { out } = session;
  const wasSkipped = options.removeMissing === true && ledger.faults.length > 0;
  if (options.json) {
    const { faults, notes, withoutAddress } = ledger;
    writeJson(out, {
      source: options.source,
      dryRun: options.dryRun === true,
      ...merged,
      withoutAddress,
      notes,
      faults,
    });
    return;
  }
  for (const note of ledger.notes.slice(0, toldFaults)) out.tell(`firstline: ${note}`);
  for (const alias of merged.clashes.slice(0, toldFaults))
    out.tell(`firstline: ${alias} is somebody else's main address, and stays it`);
  if (wasSkipped)
    out.tell(
      'firstline: nobody is marked as left, since some lines could not be read; put them right and import again',
    );
  const shown = (number: number) => (number === 0 ? null : String(number));
  out.write(
    formatFacts([
      ['Source', options.source],
      ['Added', String(merged.added)],
      ['Changed', String(merged.changed)],
      ['As before', String(merged.unchanged)],
      ['Left', String(merged.left)],
      ['Wrong lines', shown(ledger.faults.length)],
      ['Without an address', shown(ledger.withoutAddress)],
      ['Switched off and unknown', shown(merged.leftOut)],
      ['Whose manager is unknown', shown(merged.withoutManager)],
    ]),
  );
  if (options.dryRun) out.tell('It was a trial: nothing has changed.');
}
