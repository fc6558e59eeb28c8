const unstorable = /\0|\p{Surrogate}/u;

/**
 * The same value with every string in it made fit for Postgres: no U+0000, no half of a surrogate pair.
 * Only what needs it is copied. Buffers and dates are left as they are.
 */
export function makeStorable<T>(value: T): T {
  if (typeof value === 'string')
    return (unstorable.test(value) ? value.replaceAll('\0', '�').toWellFormed() : value) as T;
  if (Array.isArray(value)) return mapChanged(value, value.map(makeStorable)) as T;
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  const entries = Object.entries(value);
  const made = entries.map(([, part]) => makeStorable(part));
  return made.some((part, index) => part !== entries[index]?.[1])
    ? (Object.fromEntries(entries.map(([key], index) => [key, made[index]])) as T)
    : value;
}

function mapChanged(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  return after.some((part, index) => part !== before[index]) ? after : before;
}
