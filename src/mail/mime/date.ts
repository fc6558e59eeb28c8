/** @returns the instant of a Date field, or null where it tells none @see RFC 5322 §3.3, §4.3 */
export function readDate(value: string | null): Date | null {
  if (value === null || value.length > 200) return null;
  const date = new Date(value);
  return Number.isNaN(date.getTime()) ? null : date;
}
