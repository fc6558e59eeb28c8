import type { Trouble } from '../similarity/trouble.ts';

/** A ticket of a person that may report the same trouble as others. */
export interface Candidate {
  readonly ticketId: number;
  /** Who reports it: one person's three tickets count once. */
  readonly sender: string;
  readonly category: string;
  readonly openedAt: Date;
  readonly trouble: Omit<Trouble, 'bands' | 'earlier'>;
  /** The major incident, or the proposal of one, that it belongs to or was looked at for; null where none. */
  readonly incident: { readonly ticketId: number; readonly isOver: boolean } | null;
  /** Somebody said that it is a trouble of its own. */
  readonly standsAlone: boolean;
}
