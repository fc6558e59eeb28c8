import type { Config } from '#config/config.ts';
import { readLatestHeads } from '#db/inbound-heads.ts';
import type { Db } from '#db/open.ts';
import type { DeskMailbox } from '#domain/desk.ts';
import type { Trust } from '#domain/mail/trust.ts';
import { findTrust, type TrustFinding } from '#domain/mail/trust-finding.ts';
import { defaultReadLimits } from '#mail/mime/limits.ts';
import { parseMail } from '#mail/mime/parse.ts';
import { count } from '../text.ts';
import { type Check, ok, warn } from './check.ts';

/** The latest mails of a mailbox that are looked at. */
const lookedAt = 20;

/** Says whether the mail hosts that a mailbox trusts are those that its latest mails came by. */
export async function checkTrust(db: Db, { desk }: Config): Promise<readonly Check[]> {
  const checks = await Promise.all(desk.mailboxes.map((mailbox) => checkMailbox(db, mailbox)));
  return checks.flat();
}

async function checkMailbox(db: Db, { id, trust }: DeskMailbox): Promise<readonly Check[]> {
  if (trust === null) return [];
  const name = `${id}: trust`;
  const findings = (await readLatestHeads(db, id, lookedAt)).flatMap((head) => {
    const parsed = parseMail(head, defaultReadLimits);
    return parsed.kind === 'parsed' ? [findTrust(parsed.message, trust)] : [];
  });
  if (findings.length === 0) return [ok(name, 'no mail has come in yet that could tell')];
  const counted = findings.filter(({ kind }) => kind === 'counts').length;
  const found = `the mail host says who sent ${counted} of the latest ${count(findings.length, 'mail')}`;
  if (counted * 2 >= findings.length) return [ok(name, found)];
  return [warn(name, `${found}; ${describe(findings)}`, todoFor(findings, trust))];
}

const mostOf = (names: readonly string[]): string | undefined => {
  const tally = new Map<string, number>();
  for (const each of names) tally.set(each, (tally.get(each) ?? 0) + 1);
  return [...tally].toSorted(([, one], [, other]) => other - one)[0]?.[0];
};

const hostOf = (findings: readonly TrustFinding[]) =>
  mostOf(findings.flatMap((finding) => (finding.kind === 'other-host' ? [finding.host] : [])));
const idOf = (findings: readonly TrustFinding[]) =>
  mostOf(findings.flatMap((finding) => (finding.kind === 'other-id' ? [finding.id] : [])));

function describe(findings: readonly TrustFinding[]): string {
  const host = hostOf(findings);
  if (host !== undefined) return `the others were taken in by ${host}, which is not named`;
  const id = idOf(findings);
  if (id !== undefined) return `Authentication-Results of the others are by ${id}`;
  return 'the others carry no Authentication-Results';
}

function todoFor(findings: readonly TrustFinding[], trust: Trust): string {
  const host = hostOf(findings);
  if (trust.kind === 'authserv-id' && host !== undefined)
    return `if ${host} is yours, name it in trust.hosts; if not, mail comes in on another way than you think`;
  const id = idOf(findings);
  if (trust.kind === 'authserv-id' && id !== undefined)
    return `if ${id} is your mail host, name it in trust.authservId; a sender can write any name there`;
  return 'see that the mail host checks senders and writes what it finds, or set trust: none';
}
