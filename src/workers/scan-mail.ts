import type { Scan, Scanner } from '#mail/clamd.ts';
import type { ReadMail } from '#mail/read-mail.ts';

/**
 * Scans the files of a mail as we read them, since a scanner may take a mail apart in another way than we do.
 * The mail's own octets are scanned before.
 *
 * @param whole what the scanner said of the octets
 * @returns the first that is not clean
 */
export async function scanFiles(scanner: Scanner, read: ReadMail, whole: Scan): Promise<Scan> {
  if (whole.kind !== 'clean') return whole;
  for (const content of read.contents.values()) {
    const scan = await scanner.scan(content);
    if (scan.kind !== 'clean') return scan;
  }
  return whole;
}
