import { type Kysely, sql } from 'kysely';

/** Who sent a mail, and which of its files are passed on. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `alter table inbound_mails add column authentication jsonb`,
  `comment on column inbound_mails.authentication is 'SPF, DKIM, DMARC and ARC as found at receipt, since keys rotate; null where nobody looked'`,
  `alter table inbound_mails add column released_at timestamptz`,
  `comment on column inbound_mails.released_at is 'when an operator let it out of quarantine: no filter holds it back again'`,
  `alter table attachments add column withheld text`,
  `comment on column attachments.withheld is 'why the file is never passed on; null where it is'`,
];
