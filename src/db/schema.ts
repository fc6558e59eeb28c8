import type { ColumnType, Generated, JSONColumnType } from 'kysely';
import type { Impact, Priority, TicketKind, Tier, Urgency } from '#domain/desk.ts';
import type { Authentication } from '#domain/mail/authentication.ts';
import type { SecretKind } from '#domain/mail/secrets/secret.ts';
import type { Incident } from '#domain/ticket/ticket.ts';

/** The tables as Kysely sees them; the migrations are the truth, and a test compares the two. `bigint` is a number. */
export interface Database {
  mailboxes: MailboxesTable;
  leases: LeasesTable;
  blobs: BlobsTable;
  blob_chunks: BlobChunksTable;
  people: PeopleTable;
  assignment_turns: AssignmentTurnsTable;
  tickets: TicketsTable;
  ticket_events: TicketEventsTable;
  inbound_mails: InboundMailsTable;
  inbound_outcomes: InboundOutcomesTable;
  messages: MessagesTable;
  attachments: AttachmentsTable;
  clocks: ClocksTable;
  outbox: OutboxTable;
  outbox_attempts: OutboxAttemptsTable;
  token_keys: TokenKeysTable;
  oauth_grants: OauthGrantsTable;
  troubles: TroublesTable;
  labelled_texts: LabelledTextsTable;
  classifier_models: ClassifierModelsTable;
  pending_events: PendingEventsTable;
  incident_searches: IncidentSearchesTable;
  octet_reads: OctetReadsTable;
}

type Instant = ColumnType<Date, Date | string, Date | string>;
type NullableInstant = ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
type DefaultedInstant = ColumnType<Date, Date | string | undefined, Date | string>;
type Nullable<T> = ColumnType<T | null, T | null | undefined, T | null>;
type Identity = ColumnType<number, never, never>;

export type MailboxHealth =
  | 'starting'
  | 'ok'
  | 'unreachable'
  | 'credentials-refused'
  /** It is read, and the day is known from which it will not be. */
  | 'grant-expiring'
  | 'grant-expired'
  | 'folder-missing'
  | 'server-error';

export interface MailboxesTable {
  id: string;
  address: string;
  uid_validity: Nullable<number>;
  last_uid: Generated<number>;
  history_uid: Generated<number>;
  since_at: Instant;
  health: Generated<MailboxHealth>;
  health_detail: Nullable<string>;
  health_since: DefaultedInstant;
  polled_at: NullableInstant;
}

export interface LeasesTable {
  name: string;
  holder: string;
  epoch: number;
  until: Instant;
}

export interface BlobsTable {
  id: Identity;
  digest: Nullable<Buffer>;
  size_bytes: Generated<number>;
  created_at: DefaultedInstant;
}

export interface BlobChunksTable {
  blob_id: number;
  seq: number;
  data: Buffer;
}

export interface PeopleTable {
  id: Identity;
  address: string;
  name: Nullable<string>;
  language: Nullable<string>;
  undeliverable_until: NullableInstant;
  created_at: DefaultedInstant;
  same_as: Nullable<number>;
  source: Nullable<string>;
  vip: Generated<boolean>;
  title: Nullable<string>;
  site: Nullable<string>;
  department: Nullable<string>;
  phone: Nullable<string>;
  manager_id: Nullable<number>;
  groups: Generated<string[]>;
  by_hand: Generated<string[]>;
  imported_at: NullableInstant;
  left_at: NullableInstant;
}

export interface AssignmentTurnsTable {
  team: string;
  analyst: string;
}

export type TicketStatus = 'new' | 'open' | 'waiting' | 'resolved';

export interface OctetReadsTable {
  id: Identity;
  at: DefaultedInstant;
  operator: string;
  account: string;
  because: string;
  inbound_id: Nullable<number>;
  outbox_id: Nullable<number>;
}

export interface TicketsTable {
  id: Generated<number>;
  version: number;
  mailbox_id: Nullable<string>;
  subject: string;
  requester_id: number;
  requester_address: string;
  requester_name: Nullable<string>;
  participants: string[];
  status: TicketStatus;
  kind: TicketKind;
  category: string;
  impact: Impact;
  urgency: Urgency;
  priority: Priority;
  because: string[];
  category_because: Generated<string[]>;
  team: string;
  tier: Tier;
  assignee: Nullable<string>;
  language: string;
  related: number[];
  thread_ids: string[];
  alarm: Nullable<string>;
  secrets: Generated<SecretKind[]>;
  vip: Generated<boolean>;
  site: Nullable<string>;
  categorised_at: NullableInstant;
  parent: Nullable<number>;
  parent_told: Generated<number>;
  stands_alone: Generated<boolean>;
  incident: JSONColumnType<Incident> | null;
  opened_at: Instant;
  first_answered_at: NullableInstant;
  resolved_at: NullableInstant;
  updated_at: Instant;
}

export interface TicketEventsTable {
  ticket_id: number;
  seq: number;
  at: Instant;
  type: string;
  data: JSONColumnType<Record<string, unknown>>;
  cause: JSONColumnType<Record<string, unknown>>;
}

export type Outcome =
  | 'opened'
  | 'appended'
  | 'command'
  | 'bounce'
  | 'automatic'
  | 'duplicate'
  | 'quarantined'
  | 'ignored';

export type Owed = 'move' | 'flag-seen' | 'delete';

export interface InboundMailsTable {
  id: Identity;
  mailbox_id: Nullable<string>;
  uid_validity: Nullable<number>;
  uid: Nullable<number>;
  received_at: Instant;
  stored_at: DefaultedInstant;
  blob_id: Nullable<number>;
  size_bytes: number;
  message_id: Nullable<string>;
  from_address: Nullable<string>;
  subject: Nullable<string>;
  left_on_server: JSONColumnType<Record<string, unknown>> | null;
  content_digest: Nullable<Buffer>;
  released_at: NullableInstant;
  authentication: JSONColumnType<Authentication, string, string> | null;
  due_at: NullableInstant;
  starts: Generated<number>;
  failures: Generated<number>;
  last_error: Nullable<string>;
  outcome: Nullable<Outcome>;
  outcome_reason: Nullable<string>;
  outcome_at: NullableInstant;
  ticket_id: Nullable<number>;
  owed: Nullable<Owed>;
  owed_error: Nullable<string>;
  split: JSONColumnType<{ ticketId: number; by: string }> | null;
}

export interface InboundOutcomesTable {
  inbound_id: number;
  at: DefaultedInstant;
  outcome: Outcome;
  reason: string;
  changed_by: string;
}

export type AuthorRole = 'requester' | 'participant' | 'other' | 'analyst' | 'robot';

export interface MessagesTable {
  id: Identity;
  ticket_id: number;
  inbound_id: Nullable<number>;
  direction: 'in' | 'out';
  visibility: 'public' | 'internal';
  author_role: AuthorRole;
  author_address: string;
  author_name: Nullable<string>;
  message_id: string;
  in_reply_to: Nullable<string>;
  subject: Nullable<string>;
  text: string;
  rest: Nullable<string>;
  created_at: Instant;
}

export interface AttachmentsTable {
  message_id: number;
  position: number;
  blob_id: number;
  filename: Nullable<string>;
  content_type: string;
  disposition: Nullable<string>;
  content_id: Nullable<string>;
  size_bytes: number;
  withheld: Nullable<string>;
}

export interface ClocksTable {
  id: Identity;
  ticket_id: number;
  kind: 'first_response' | 'next_response' | 'resolution';
  started_at: Instant;
  due_at: Instant;
  milestone: Nullable<'reminder' | 'breach'>;
  milestone_at: NullableInstant;
  stopped_at: NullableInstant;
  breached_at: NullableInstant;
}

export type OutboxStatus = 'queued' | 'held' | 'sending' | 'sent' | 'failed' | 'suppressed' | 'folded';

export interface OutboxTable {
  id: Identity;
  ticket_id: Nullable<number>;
  inbound_id: Nullable<number>;
  message_row_id: Nullable<number>;
  mailbox_id: Nullable<string>;
  kind: string;
  automatic: boolean;
  to_address: string;
  to_name: Nullable<string>;
  language: string;
  data: JSONColumnType<Record<string, unknown>>;
  subject: Nullable<string>;
  message_id: string;
  reply_token: Nullable<string>;
  in_reply_to: Nullable<string>;
  reference_ids: string[];
  fold_key: Nullable<string>;
  folded_into: Nullable<number>;
  not_before: Instant;
  due_at: NullableInstant;
  status: Generated<OutboxStatus>;
  status_reason: Nullable<string>;
  octets_blob_id: Nullable<number>;
  created_at: Instant;
  first_attempt_at: NullableInstant;
  sent_at: NullableInstant;
}

export type AttemptResult = 'sent' | 'retry' | 'failed' | 'ambiguous';

export interface OutboxAttemptsTable {
  outbox_id: number;
  number: number;
  started_at: DefaultedInstant;
  until: Instant;
  result: Nullable<AttemptResult>;
  detail: Nullable<string>;
}

export interface TokenKeysTable {
  id: number;
  secret: Buffer;
  created_at: DefaultedInstant;
  retired_at: NullableInstant;
}

export interface OauthGrantsTable {
  id: string;
  account: string;
  server: string;
  version: Generated<number>;
  sealed: Nullable<Buffer>;
  issued_at: NullableInstant;
  refresh_at: NullableInstant;
  expires_at: NullableInstant;
  ends_at: NullableInstant;
  claimed_until: DefaultedInstant;
  refused_at: NullableInstant;
  refused_what: Nullable<'grant' | 'client'>;
  refusal: Nullable<string>;
  refusals: Generated<number>;
  ask_again_at: DefaultedInstant;
  used_at: DefaultedInstant;
}

export interface LabelledTextsTable {
  id: Identity;
  source: string;
  category: string;
  subject: Nullable<string>;
  text: string;
  language: Nullable<string>;
  added_at: DefaultedInstant;
}

export type ModelStatus = 'current' | 'retired' | 'rejected';

export interface ClassifierModelsTable {
  version: Identity;
  made_at: DefaultedInstant;
  made_by: string;
  examples: number;
  figures: JSONColumnType<Record<string, unknown>>;
  verdict: string;
  status: ModelStatus;
  octets: Nullable<Buffer>;
}

export interface PendingEventsTable {
  id: Identity;
  ticket_id: number;
  event: JSONColumnType<Record<string, unknown>>;
  cause: JSONColumnType<Record<string, unknown>>;
  created_at: DefaultedInstant;
  due_at: NullableInstant;
  failures: Generated<number>;
  last_error: Nullable<string>;
  refused: Nullable<string>;
}

export interface TroublesTable {
  ticket_id: number;
  sender: string;
  opened_at: Instant;
  last_seen_at: Instant;
  joins: Generated<number>;
  category: string;
  language: Nullable<string>;
  words: number[];
  subject: Nullable<number>;
  concepts: string[];
  keys: string[];
  earlier: Generated<number>;
  bands: number[];
  is_answered: Generated<boolean>;
}

export interface IncidentSearchesTable {
  ticket_id: number;
  due_at: DefaultedInstant;
  starts: Generated<number>;
}
