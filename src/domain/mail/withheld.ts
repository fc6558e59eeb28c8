import type { Attachment, InboundMessage } from './message.ts';
import { listZip } from './zip-names.ts';

export interface BlockedFiles {
  /** Endings without their dot, lower case. */
  readonly blocked: readonly string[];
  /** Whether a zip archive that holds one is blocked too. */
  readonly insideZip: boolean;
}

/** Nobody sends so many files in an archive to a desk; behind them one could hide. */
const MAX_FILES = 10_000;

/**
 * Says why a file of a mail is never passed on: its name ends in a blocked type, it is a program whatever its
 * name says, or it is a mail or a zip archive that carries such a file.
 *
 * @param content the file's octets, as far as they are known
 * @returns a sentence, or null where nothing speaks against the file
 */
export function findWithheld(
  attachment: Pick<Attachment, 'filename' | 'contentType'>,
  content: Uint8Array | undefined,
  message: Pick<InboundMessage, 'embedded'>,
  { blocked, insideZip }: BlockedFiles,
): string | null {
  const ending = findBlockedEnding(attachment.filename, blocked);
  if (ending !== null) return `Files that end in .${ending} are blocked.`;
  if (content !== undefined && blocked.includes('exe') && isProgram(content))
    return 'It is a program, whatever its name says.';
  const inZip = content !== undefined && insideZip ? findInZip(content, blocked) : null;
  if (inZip !== null) return inZip;
  if (attachment.contentType !== 'message/rfc822') return null;
  const inner = message.embedded
    .flatMap((mail) => mail.attachments)
    .find(({ filename }) => findBlockedEnding(filename, blocked) !== null);
  return inner === undefined ? null : 'It is a mail with a file of a blocked type.';
}

function findInZip(content: Uint8Array, blocked: readonly string[]): string | null {
  const listing = listZip(content, MAX_FILES);
  if (listing === null) return null;
  const ending = listing.names
    .map((name) => findBlockedEnding(name, blocked))
    .find((found) => found !== null);
  if (ending !== undefined) return `It is an archive with a file that ends in .${ending}.`;
  return listing.complete ? null : `It is an archive with more than ${MAX_FILES} files.`;
}

/** Windows leaves out dots and spaces at the end of a name, and readers do not see control characters. */
function findBlockedEnding(filename: string | null, blocked: readonly string[]): string | null {
  const name = (filename ?? '')
    .slice(-300)
    .normalize('NFKC')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/[. ]{1,300}$/, '')
    .toLowerCase();
  const ending = name.slice(name.lastIndexOf('.') + 1).split(':', 1)[0] ?? '';
  return name.includes('.') && blocked.includes(ending) ? ending : null;
}

/** Begins as Windows, Linux and macOS programs do. */
function isProgram(content: Uint8Array): boolean {
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  if (view.byteLength < 64) return false;
  const magic = view.getUint32(0);
  if (magic === 0x7f454c46 || machO.has(magic)) return true;
  if (view.getUint16(0) !== 0x4d5a) return false;
  const header = view.getUint32(0x3c, true);
  return header <= view.byteLength - 4 && view.getUint32(header) === 0x50450000;
}

const machO = new Set([0xfeedface, 0xfeedfacf, 0xcefaedfe, 0xcffaedfe]);
