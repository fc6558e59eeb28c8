import { headerValue, type InboundMessage } from '../message.ts';
import type { Automatic } from '../reading.ts';
import { DENIES } from './header-words.ts';
import {
  ALARM_SUBJECT,
  ALERT_LIKE_SUBJECT,
  ALERT_SUBJECT,
  MONITORING_DOMAIN,
  MONITORING_FIELD,
  MONITORING_LOCAL_PART,
  MONITORING_MAILER,
} from './monitoring-words.ts';

/** Mails of systems that watch others, by header fields, sender or the shape of the subject. */
export function recogniseMonitoring(message: InboundMessage): Automatic | null {
  const field = message.headers.find(({ name }) => MONITORING_FIELD.test(name))?.name;
  if (field !== undefined) return kind(`It carries ${field}, as a monitoring system does.`);
  const subject = (message.subject ?? '').slice(0, 200);
  if (ALERT_SUBJECT.test(subject)) return kind('Its subject has the form of a monitoring alert.');
  if (MONITORING_MAILER.test(headerValue(message, 'x-mailer')?.trim() ?? '')) {
    return kind('Its X-Mailer names a monitoring system.');
  }
  const alertLike = ALERT_LIKE_SUBJECT.test(subject);
  const sender = message.from[0]?.address ?? '';
  const [local = '', domain = ''] = sender.split('@');
  const known = MONITORING_LOCAL_PART.test(local) || MONITORING_DOMAIN.test(domain);
  if (known && (alertLike || isGenerated(message))) {
    return kind('Its sender is a monitoring system, and it has the form of an alert.');
  }
  if (message.inReplyTo === null && isGenerated(message) && ALARM_SUBJECT.test(subject)) {
    return kind('A machine made it, and its subject opens as an alarm does.');
  }
  return null;
}

function isGenerated(message: InboundMessage): boolean {
  const value = headerValue(message, 'auto-submitted');
  return value !== null && !DENIES.test(value) && !/^\s*auto-replied/iu.test(value);
}

const kind = (because: string): Automatic => ({ kind: 'monitoring', because });
