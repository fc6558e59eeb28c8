import type { MailAddress } from '../mail/message.ts';

/**
 * Somebody of the directory: imported, set by hand, or named in the configuration. Who merely wrote a mail is
 * none, and neither is somebody who has left. What is unknown is null.
 */
export interface Person {
  /** Lower case; the main one, whichever of them the mail came from. */
  readonly address: string;
  readonly name: string | null;
  readonly vip: boolean;
  /** Who says so, as the end of a sentence; null for everybody else. */
  readonly vipBecause: string | null;
  /** What the person does, as the directory calls it. */
  readonly title: string | null;
  /** Where the person works. */
  readonly site: string | null;
  readonly department: string | null;
  readonly manager: MailAddress | null;
  /** ISO 639-1 */
  readonly language: string | null;
  readonly phone: string | null;
}

/** A person as the database knows one; whether it is a VIP, the configuration has a say in. */
export interface DirectoryEntry extends Omit<Person, 'vip' | 'vipBecause'> {
  readonly isMarkedVip: boolean;
  /** Those that the configuration named at the last import. */
  readonly groups: readonly string[];
}
