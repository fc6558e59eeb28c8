import { expect, it } from 'vitest';
import { findSpamVerdict } from '#domain/triage/spam.ts';

const field = (name: string, value: string) => ({ name, value });
const own = { trust: null, spamHeaders: [{ name: 'x-verdict', contains: 'Bulk' }] };
const tenant = { ...own, trust: { kind: 'microsoft365', domains: [] } } as const;
const scl = field('x-ms-exchange-organization-scl', '9');

it.each([
  ['X-Spam-Flag', [field('x-spam-flag', 'YES')], own],
  ['X-Spam-Status', [field('x-spam-status', 'Yes, score=9.1 required=5')], own],
  ['a configured field', [field('x-verdict', 'class=bulk')], own],
  ['the SCL of Microsoft 365', [scl], tenant],
])('%s can call a mail spam', (_, headers, mailbox) => {
  expect(findSpamVerdict({ headers }, mailbox)).not.toBeNull();
});

it.each([
  ['no verdict', [], tenant],
  ['a verdict that says no', [field('x-spam-status', 'No, score=-1 yes'), field('x-spam-flag', 'NO')], own],
  ['a second X-Spam-Flag below the host’s', [field('x-spam-flag', 'NO'), field('x-spam-flag', 'YES')], own],
  ['an SCL that nobody trusts', [scl], own],
  ['a low SCL', [field('x-ms-exchange-organization-scl', '1')], tenant],
  ['an SCL that is no number', [field('x-ms-exchange-organization-scl', '9; spam')], tenant],
])('%s is no spam', (_, headers, mailbox) => {
  expect(findSpamVerdict({ headers }, mailbox)).toBeNull();
});
