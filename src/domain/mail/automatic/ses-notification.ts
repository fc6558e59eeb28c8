/** What Amazon SES tells by way of SNS, which mails it as JSON within JSON. */
export interface SesNotification {
  readonly kind: 'bounce' | 'complaint' | 'delivery';
  readonly permanent: boolean;
  readonly recipients: readonly SesRecipient[];
}

export interface SesRecipient {
  readonly address: string;
  readonly action: string | null;
  readonly status: string | null;
  readonly diagnostic: string | null;
}

const MAX_CHARACTERS = 200_000;

/** @returns null where the text is no such notice; never throws */
export function readNotification(text: string): SesNotification | null {
  const start = text.search(/\S/u);
  if (start < 0 || text[start] !== '{' || text.length > MAX_CHARACTERS) return null;
  if (!/notificationType|eventType/u.test(text)) return null;
  const outer = parseObject(cutAfterObject(text.slice(start)));
  const message = outer?.['Message'];
  const inner = typeof message === 'string' ? parseObject(message) : outer;
  const kind = String(inner?.['notificationType'] ?? inner?.['eventType'] ?? '').toLowerCase();
  if (inner === null || (kind !== 'bounce' && kind !== 'complaint' && kind !== 'delivery')) return null;
  const details = asObject(inner[kind]);
  const listed = details?.['bouncedRecipients'] ?? details?.['complainedRecipients'] ?? [];
  return {
    kind,
    permanent: details?.['bounceType'] === 'Permanent',
    recipients: (Array.isArray(listed) ? listed : []).flatMap(readRecipient).slice(0, 100),
  };
}

/** SNS appends words to the JSON; line breaks come from a relay that folded long lines. */
function cutAfterObject(text: string): string {
  const joined = text.replace(/\r?\n ?/gu, '');
  const end = joined.lastIndexOf('}');
  return end < 0 ? joined : joined.slice(0, end + 1);
}

function readRecipient(value: unknown): readonly SesRecipient[] {
  const entry = asObject(value);
  const string = (key: string) => (typeof entry?.[key] === 'string' ? entry[key] : null);
  const address = string('emailAddress');
  return address === null
    ? []
    : [{ address, action: string('action'), status: string('status'), diagnostic: string('diagnosticCode') }];
}

function parseObject(text: string): Record<string, unknown> | null {
  try {
    return asObject(JSON.parse(text));
  } catch {
    return null;
  }
}

function asObject(value: unknown): Record<string, unknown> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null;
}
