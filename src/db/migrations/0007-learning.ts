import { type Kysely, sql } from 'kysely';

/** What analysts correct, and the classifiers that were made of it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `alter table tickets add column categorised_at timestamptz`,
  `comment on column tickets.categorised_at is 'when an analyst said what it is about; null where triage''s word stands'`,
  `create index tickets_categorised on tickets (categorised_at) where categorised_at is not null`,
  `comment on index tickets_categorised is 'serves learning: corrections since the latest model'`,

  `create table labelled_texts (
    id bigint generated always as identity primary key,
    source text not null,
    category text not null,
    subject text,
    text text not null,
    language text,
    added_at timestamptz not null default now()
  )`,
  `comment on table labelled_texts is 'what an operator gave the classifier to learn from, beside the desk''s own tickets'`,
  `create index labelled_texts_source on labelled_texts (source, id)`,
  `comment on index labelled_texts_source is 'serves train: a file that is given again replaces what it gave before'`,

  `create table classifier_models (
    version bigint generated always as identity primary key,
    made_at timestamptz not null default now(),
    made_by text not null,
    examples integer not null,
    figures jsonb not null,
    verdict text not null,
    status text not null check (status in ('current', 'retired', 'rejected')),
    octets bytea,
    check (status = 'rejected' or octets is not null)
  )`,
  `comment on column classifier_models.figures is '{texts, accuracy, macroF1, calibrationError} on texts that it had not seen, and those of the one before as "before"'`,
  `comment on column classifier_models.verdict is 'why it replaced its predecessor, or did not'`,
  `comment on column classifier_models.octets is 'gone once it is long out of use'`,
  `create unique index classifier_models_current on classifier_models (status) where status = 'current'`,
  `comment on index classifier_models_current is 'one at most, without one the starter model decides; serves triage'`,
];
