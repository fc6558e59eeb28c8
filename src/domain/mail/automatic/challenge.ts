import { headerValue, type InboundMessage } from '../message.ts';
import type { Automatic } from '../reading.ts';

/** Services that hold a mail until its sender proves to be a person. */
const SERVICES =
  /(?:^|\.)(?:boxbe\.com|spamarrest\.com|bluebottle\.com|knowspam\.net|mailblocks\.com|choicemail\.com|spamlion\.com|vanquish\.com|sendio\.(?:com|net)|0spam\.com|mail-in\.com|spamfence\.net|zaep\.com|digiportal\.com|cleanmail\.(?:ch|eu)|qboxmail\.com|mailinblack\.com|altospam\.com)$/iu;
const PROGRAMS = /\b(?:tmda|active spam killer|choicemail|spam ?arrest|boxbe|mailinblack|sendio)\b/iu;
const ROBOT = /^(?:no-?reply|do-?not-?reply|challenge|confirm|verify|verification|notif)/iu;
const SUBJECT =
  /(?:please (?:confirm|verify)|confirm(?:ation)? (?:your|required|needed|request)|verif(?:y|ication) (?:your|required|request)|requires? (?:confirmation|verification|authentication)|action required|bestätig(?:en|ung) (?:sie|erforderlich|ihrer)|confirmez|confirmation requise|authentifi|confirmación|confirme|conferma|verifica|potwierd[zź]|подтверд|підтверд|onay)/iu;
const ASKS =
  /(?:guest list|(?:confirm|verify|prove|authenticate)\b.{0,60}(?:you are|that you|human|person|sender|your (?:e-?mail|message|address))|(?:your|this) (?:e-?mail|message|mail)\b.{0,120}(?:held|quarantine|pending|waiting|will be delivered)|before\b.{0,60}(?:delivered|accept)|one[- ]time (?:verification|confirmation)|protected by|requires? confirmation|erst nach .{0,40}bestätigung|zugestellt, (?:sobald|nachdem)|votre (?:message|e-?mail).{0,80}(?:attente|bloqué)|ваше (?:письмо|сообщение).{0,80}подтвер)/iu;

/** A mail that asks the sender of ours to prove something before it is delivered. Answering is pointless. */
export function recogniseChallenge(message: InboundMessage): Automatic | null {
  const sender = message.from[0]?.address ?? '';
  const path = headerValue(message, 'return-path') ?? '';
  const service = [sender, path.replace(/[<>]/gu, '')].some((each) =>
    SERVICES.test(each.split('@')[1] ?? ''),
  );
  if (service && (ROBOT.test(sender) || asksToConfirm(message))) {
    return kind('Its sender is a challenge-response service.');
  }
  const program = ['x-delivery-agent', 'x-mailer', 'x-askversion', 'x-challenge', 'x-tmda-fingerprint']
    .map((name) => [name, headerValue(message, name)] as const)
    .find(([name, value]) => value !== null && (PROGRAMS.test(value) || /ask|challenge|tmda/u.test(name)));
  const titled = SUBJECT.test((message.subject ?? '').slice(0, 200)) && isMachineMade(message, sender);
  if (program === undefined && !titled) return null;
  if (!asksToConfirm(message)) return null;
  if (program !== undefined) return kind(`It carries ${program[0]} and asks its sender to confirm.`);
  return kind('A machine asks to confirm a mail before it is delivered.');
}

function asksToConfirm(message: InboundMessage): boolean {
  return ASKS.test(message.text.slice(0, 3000).replace(/\s+/gu, ' '));
}

function isMachineMade(message: InboundMessage, sender: string): boolean {
  const submitted = headerValue(message, 'auto-submitted');
  if (submitted !== null && !/^\s*no\b/iu.test(submitted)) return true;
  if (headerValue(message, 'return-path')?.trim() === '<>') return true;
  return ROBOT.test(sender) && message.inReplyTo !== null;
}

const kind = (because: string): Automatic => ({ kind: 'challenge', because });
