import { expect, test } from 'vitest';
import type { FailedRecipient } from '#domain/mail/reading.ts';
import type { Ticket } from '#domain/ticket/ticket.ts';
import { decideBounce, findUndeliverable } from '#domain/triage/bounce.ts';

const failedMail = {
  outboxId: 7,
  ticketId: 1042,
  kind: 'answer',
  toAddress: 'lena@kunde.example',
  by: 'message-id',
} as const;
const tickets = new Map([[1042, {} as Ticket]]);
const recipient = (over: Partial<FailedRecipient>): FailedRecipient => ({
  recipient: 'lena@kunde.example',
  action: 'failed',
  status: '5.2.2',
  diagnostic: null,
  permanent: false,
  ...over,
});
const decided = (...recipients: FailedRecipient[]) => decideBounce({ recipients }, failedMail, tickets).kind;

test('a mail refused for a full mailbox is lost: the ticket learns of it', () => {
  expect(decided(recipient({}))).toBe('delivery-failed');
  expect(decided(recipient({ action: null }))).toBe('delivery-failed');
  expect(decided(recipient({ permanent: true }))).toBe('delivery-failed');
});

test('a delayed mail is not lost', () => {
  expect(decided(recipient({ action: 'delayed' }))).toBe('bounce');
});

test('a mail lost for one of two recipients is lost, though the other is only delayed', () => {
  expect(decided(recipient({ action: 'delayed' }), recipient({}))).toBe('delivery-failed');
});

test('only a bounce of a mail of ours by its Message-ID makes an address undeliverable, and only its own', () => {
  const recipients = [recipient({ permanent: true })];
  expect(findUndeliverable({ recipients }, failedMail)).toBe('lena@kunde.example');
  expect(findUndeliverable({ recipients }, { ...failedMail, by: 'recipient' })).toBeNull();
  expect(findUndeliverable({ recipients }, null)).toBeNull();
  expect(findUndeliverable({ recipients: [recipient({})] }, failedMail)).toBeNull();
  const other = recipient({ permanent: true, recipient: 'boss@kunde.example' });
  expect(findUndeliverable({ recipients: [other] }, failedMail)).toBeNull();
});
