import { isDeepStrictEqual } from 'node:util';
import { slaPolicies } from '#domain/desk.ts';
import { tokenLength } from '#domain/ticket/token.ts';
import { knownIncidentNames } from './check-incidents.ts';
import { reachableRules, tellingRules } from './check-rules.ts';
import type { Fault } from './fault.ts';
import { child, entries, isRecord, type Loose, textOf } from './loose.ts';
import { nearest } from './schema-faults.ts';
import { faultAt, offsetOf, type Path, type YamlSource } from './yaml-source.ts';

export type Report = (path: Path, what: string, expected: string) => void;
type Check = (root: Loose, report: Report) => void;

/** What one value of the file says about another: each check on its own, in this order. */
const checks: readonly Check[] = [
  uniqueIds,
  uniqueAnalysts,
  uniqueAddresses,
  oneReaderAFolder,
  roomForTokens,
  knownReferences,
  tellingRules,
  reachableRules,
  escalationsEnd,
  englishNames,
  wholeMinutes,
  safeTransport,
  someSmtp,
  someSenderDomains,
  knownIncidentNames,
];

/** @param value the file's content, substituted, of whatever shape */
export function crossCheck(source: YamlSource, value: unknown): readonly Fault[] {
  const faults: Fault[] = [];
  const report: Report = (path, what, expected) => {
    faults.push(faultAt(source, offsetOf(source, path), what, expected));
  };
  for (const check of checks) check({ value, path: [] }, report);
  return faults;
}

function uniqueIds(root: Loose, report: Report): void {
  for (const section of ['mailboxes', 'teams', 'categories']) {
    const seen = new Set<string>();
    for (const entry of entries(root, section)) {
      const id = textOf(entry, 'id');
      if (id === undefined) continue;
      if (seen.has(id)) {
        report(
          [...entry.path, 'id'],
          `the id "${id}" is given twice in "${section}"`,
          'expected an id of its own',
        );
      }
      seen.add(id);
    }
  }
}

/** A person may be a member of two teams (a YAML alias), but is then described once. */
function uniqueAnalysts(root: Loose, report: Report): void {
  const byId = new Map<string, unknown>();
  const owner = new Map<string, string>();
  for (const member of entries(root, 'teams').flatMap((team) => entries(team, 'members'))) {
    const id = textOf(member, 'id');
    if (id === undefined) continue;
    const known = byId.get(id);
    if (known !== undefined && !isDeepStrictEqual(known, member.value)) {
      const expected =
        'expected an id of its own, or for the same person in two teams the same entry (a YAML alias)';
      report([...member.path, 'id'], `the id "${id}" is given to two different analysts`, expected);
    }
    byId.set(id, member.value);
    for (const { value, path } of entries(member, 'addresses')) {
      if (typeof value !== 'string') continue;
      const key = value.toLowerCase();
      const other = owner.get(key);
      if (other !== undefined && other !== id) {
        report(
          path,
          `the address ${value} belongs to "${other}" already`,
          'expected an address of one analyst only',
        );
      }
      owner.set(key, id);
    }
  }
}

/** The desk would talk to itself, or take one mailbox for another. */
function uniqueAddresses(root: Loose, report: Report): void {
  const owner = new Map<string, string>();
  for (const mailbox of entries(root, 'mailboxes')) {
    for (const { value, path } of [child(mailbox, 'address'), ...entries(mailbox, 'aliases')]) {
      if (typeof value !== 'string') continue;
      const key = value.toLowerCase();
      if (owner.has(key)) {
        report(path, `the address ${value} is given twice`, 'expected an address of one mailbox only');
      }
      owner.set(key, key);
    }
  }
  for (const team of entries(root, 'teams')) {
    const people = entries(team, 'members').flatMap((member) => entries(member, 'addresses'));
    for (const { value, path } of [child(team, 'notify'), ...people]) {
      if (typeof value === 'string' && owner.has(value.toLowerCase())) {
        report(
          path,
          `${value} is the address of a mailbox of this desk`,
          "expected a person's or a list's own address",
        );
      }
    }
  }
}

/** Two readers of one folder would open every ticket twice; a mail moved to where it is read comes in again. */
function oneReaderAFolder(root: Loose, report: Report): void {
  const seen = new Set<string>();
  for (const mailbox of entries(root, 'mailboxes')) {
    const imap = child(mailbox, 'imap');
    const folder = textOf(imap, 'folder') ?? 'INBOX';
    const user = textOf(child(imap, 'auth'), 'user');
    const account = JSON.stringify([textOf(imap, 'host'), child(imap, 'port').value ?? 993, user, folder]);
    if (user !== undefined && seen.has(account)) {
      const what = `the folder "${folder}" of "${user}" is read for another mailbox already`;
      report(imap.path, what, 'expected an account or a folder of its own');
    }
    seen.add(account);
    const after = textOf(imap, 'after');
    if (after?.startsWith('move to ') && after.slice('move to '.length).trim() === folder) {
      report(
        [...imap.path, 'after'],
        `mails are moved to "${folder}", where they are read`,
        'expected another folder',
      );
    }
  }
}

/** A local part has 64 octets (RFC 5321 §4.5.3.1.1); a reply token needs its share of them. */
function roomForTokens(root: Loose, report: Report): void {
  for (const mailbox of entries(root, 'mailboxes')) {
    const withoutToken = textOf(mailbox, 'separator') === 'none';
    const localPart = textOf(mailbox, 'address')?.split('@')[0] ?? '';
    if (!withoutToken && localPart.length + 1 + tokenLength > 64) {
      const what = `"${localPart}" leaves no room for a reply token of ${tokenLength} characters`;
      report([...mailbox.path, 'address'], what, 'expected a shorter address, or "separator: none"');
    }
    if (withoutToken && textOf(mailbox, 'envelope') === 'verp') {
      const expected = 'expected a separator, or another envelope';
      report([...mailbox.path, 'envelope'], '"envelope" is verp, which writes behind a separator', expected);
    }
  }
}

function knownReferences(root: Loose, report: Report): void {
  const ids = (section: string) => entries(root, section).flatMap((entry) => textOf(entry, 'id') ?? []);
  const [teams, categories, mailboxes] = [ids('teams'), ids('categories'), ids('mailboxes')];
  const refer = (at: Loose, known: readonly string[], kind: string) => {
    if (typeof at.value !== 'string' || known.includes(at.value)) return;
    const expected =
      known.length === 0 ? `expected a ${kind} of this file` : nearest(at.value, known, 'expected one of ');
    report(at.path, `there is no ${kind} "${at.value}"`, expected);
  };
  for (const team of entries(root, 'teams')) refer(child(team, 'escalatesTo'), teams, 'team');
  for (const category of entries(root, 'categories')) {
    refer(child(category, 'team'), teams, 'team');
    refer(child(category, 'slaPolicy'), slaPolicies, 'SLA policy');
  }
  for (const member of entries(root, 'teams').flatMap((team) => entries(team, 'members')))
    for (const skill of entries(member, 'skills')) refer(skill, categories, 'category');
  for (const mailbox of entries(root, 'mailboxes'))
    refer(child(mailbox, 'defaultCategory'), categories, 'category');
  for (const rule of entries(root, 'rules')) {
    const [when, set] = [child(rule, 'when'), child(rule, 'set')];
    refer(child(set, 'category'), categories, 'category');
    refer(child(set, 'team'), teams, 'team');
    for (const conditions of [when, child(when, 'not')])
      for (const mailbox of entries(conditions, 'mailbox')) refer(mailbox, mailboxes, 'mailbox');
  }
}

function escalationsEnd(root: Loose, report: Report): void {
  const teams = entries(root, 'teams');
  const next = new Map(teams.map((team) => [textOf(team, 'id'), textOf(team, 'escalatesTo')]));
  const told = new Set<string | undefined>();
  for (const team of teams) {
    const way = [textOf(team, 'id')];
    for (let at = next.get(way[0]); at !== undefined && !told.has(at); at = next.get(at)) {
      way.push(at);
      if (at === way[0]) {
        const expected = 'expected that escalations end at a team without "escalatesTo"';
        report([...team.path, 'escalatesTo'], `escalations go in a circle: ${way.join(' → ')}`, expected);
        for (const id of way) told.add(id);
        break;
      }
      if (way.length > teams.length) break;
    }
  }
}

function englishNames(root: Loose, report: Report): void {
  for (const category of entries(root, 'categories')) {
    const names = child(category, 'names');
    if (isRecord(names.value) && child(names, 'en').value === undefined) {
      report(
        names.path,
        `the category "${textOf(category, 'id')}" has no name in en`,
        'expected at least a name in English',
      );
    }
    for (const question of entries(category, 'ask')) {
      const texts = child(question, 'texts');
      if (isRecord(texts.value) && child(texts, 'en').value === undefined)
        report(texts.path, 'this question has no text in en', 'expected at least a text in English');
    }
  }
}

function wholeMinutes(root: Loose, report: Report): void {
  const targets = child(child(root, 'firstResponse'), 'targets');
  for (const [priority, value] of Object.entries(isRecord(targets.value) ? targets.value : {})) {
    if (typeof value === 'string' && /^(0+(ms|s|m|h|d)|\d+(ms|s))$/.test(value)) {
      report(
        [...targets.path, priority],
        `"${priority}" is ${value}`,
        'expected one minute or more, in m, h or d',
      );
    }
  }
}

const loopback = /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/i;

function safeTransport(root: Loose, report: Report): void {
  const mailboxes = entries(root, 'mailboxes');
  const servers = [child(root, 'smtp'), ...mailboxes.flatMap((at) => [child(at, 'imap'), child(at, 'smtp')])];
  for (const server of servers) {
    const host = textOf(server, 'host');
    if (textOf(server, 'tls') !== 'none' || host === undefined || loopback.test(host)) continue;
    if (child(server, 'allowInsecure').value === true) continue;
    report(
      [...server.path, 'tls'],
      `"tls" is "none" for ${host}, so that passwords and mails would travel in the clear`,
      'expected implicit or starttls, or "allowInsecure: true"',
    );
  }
}

function someSmtp(root: Loose, report: Report): void {
  if (child(root, 'smtp').value !== undefined) return;
  for (const mailbox of entries(root, 'mailboxes')) {
    if (!isRecord(mailbox.value) || child(mailbox, 'smtp').value !== undefined) continue;
    const name = textOf(mailbox, 'id') ?? '';
    report(
      mailbox.path,
      `the mailbox "${name}" cannot send`,
      'expected an "smtp" section in it or in the file',
    );
  }
}

function someSenderDomains(root: Loose, report: Report): void {
  for (const mailbox of entries(root, 'mailboxes')) {
    const isEmpty = entries(mailbox, 'senderDomains').length === 0;
    if (textOf(mailbox, 'senders') === 'domains' && isEmpty) {
      const what = '"senders" is domains, and "senderDomains" names none: all mail would be quarantined';
      report([...mailbox.path, 'senders'], what, 'expected at least one domain in "senderDomains"');
    }
  }
}
