import { type Kysely, sql } from 'kysely';
import { withoutMarkers } from '#domain/mail/secrets/mask.ts';
import type { Example } from '#domain/triage/classifier/train.ts';
import type { Database } from './schema.ts';

interface OwnExample extends Example {
  /** ISO 639-1 */
  readonly language: string;
}

/** More of the desk's own tickets than this teach nothing new, and their time has passed. */
const keptTickets = 20_000;

/**
 * What a person has said, or let stand, of the desk's own tickets, oldest first: those that an analyst
 * recategorised, and those that a person answered and that were resolved as what triage had taken them for.
 *
 * @param unsorted categories of tickets that nobody had understood: they teach only where an analyst chose them
 */
export async function findOwnExamples(
  db: Kysely<Database>,
  unsorted: readonly string[],
): Promise<readonly OwnExample[]> {
  const { rows } = await sql<OwnExample>`
    select ticket.category, ticket.subject, first.text, ticket.language
    from tickets as ticket
    cross join lateral (
      select text from messages where ticket_id = ticket.id and author_role = 'requester'
      order by id limit 1) as first
    where ticket.alarm is null and (ticket.categorised_at is not null
      or (ticket.status = 'resolved' and ticket.first_answered_at is not null
        and ticket.category <> all(${unsorted}::text[])))
    order by ticket.id desc limit ${keptTickets}`.execute(db);
  // what stands for a secret is no word of the sender's, in triage neither
  return rows.toReversed().map((row) => ({
    ...row,
    subject: withoutMarkers(row.subject ?? ''),
    text: withoutMarkers(row.text),
  }));
}

/** Puts the texts of one source in the place of those that it gave before. */
export async function replaceLabelledTexts(
  db: Kysely<Database>,
  source: string,
  texts: readonly (Example & { readonly language: string | null })[],
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await sql`delete from labelled_texts where source = ${source}`.execute(trx);
    for (let at = 0; at < texts.length; at += batch) {
      const rows = texts.slice(at, at + batch);
      await sql`
        insert into labelled_texts (source, category, subject, text, language)
        select ${source}, row.* from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
          as row (category text, subject text, text text, language text)`.execute(trx);
    }
  });
}

const batch = 1_000;

/** @returns the texts of all sources, in the order in which they were given */
export async function readLabelledTexts(db: Kysely<Database>): Promise<readonly Example[]> {
  const { rows } = await sql<Example>`
    select category, coalesce(subject, '') as subject, text from labelled_texts order by id`.execute(db);
  return rows;
}

/** How many tickets analysts recategorised since the latest model was made, whatever became of it. */
export async function countCorrections(db: Kysely<Database>): Promise<number> {
  const { rows } = await sql<{ corrections: number }>`
    select count(*)::integer as corrections from tickets
    where categorised_at > coalesce((select max(made_at) from classifier_models), '-infinity')`.execute(db);
  return rows[0]?.corrections ?? 0;
}
