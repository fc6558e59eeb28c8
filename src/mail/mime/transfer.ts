/** Undoes Content-Transfer-Encoding. None of these throws: what is not encoded rightly is kept or passed over. */
export function decodeTransfer(octets: Buffer, encoding: string): Buffer {
  switch (encoding) {
    case 'base64':
      return looksLikeBase64(octets) ? decodeBase64(octets.toString('latin1')) : octets;
    case 'quoted-printable':
      return decodeQuotedPrintable(octets);
    case 'x-uuencode':
    case 'x-uue':
    case 'uuencode':
      return decodeUuencode(octets.toString('latin1'));
    default:
      return octets;
  }
}

/**
 * Some clients say base64 and send plain text: then much stands there that base64 has not, above all spaces
 * between words. One strange character in eight is dirt, which RFC 2045 §6.8 has passed over.
 */
function looksLikeBase64(octets: Buffer): boolean {
  let strange = 0;
  let seen = 0;
  for (const octet of octets.subarray(0, 2_000)) {
    if (octet === 13 || octet === 10 || octet === 61) continue;
    seen += 1;
    if (base64Value(octet) < 0) strange += octet === 32 ? 2 : 1;
  }
  return strange * 8 <= seen;
}

/** Whether the encoding leaves octets as they are. */
export function decodesToItself(encoding: string): boolean {
  return !/^(?:base64|quoted-printable|x-uuencode|x-uue|uuencode)$/.test(encoding);
}

/**
 * Characters outside the alphabet are passed over. Padding ends an encoding: another may follow at once
 * or on the next line, as some gateways join them; what stands behind a space is ignored.
 */
export function decodeBase64(text: string): Buffer {
  const pad = text.indexOf('=');
  if (pad < 0) return Buffer.from(text, 'base64');
  const ends = /^[=\s]*$/.test(text.slice(pad, pad + 1_000)) && text.length - pad <= 1_000;
  return ends ? Buffer.from(text.slice(0, pad), 'base64') : decodeJoinedBase64(Buffer.from(text, 'latin1'));
}

function decodeJoinedBase64(octets: Buffer): Buffer {
  const out = Buffer.allocUnsafe(Math.ceil((octets.length * 3) / 4));
  let length = 0;
  let word = 0;
  let bits = 0;
  for (let i = 0; i < octets.length; i += 1) {
    const octet = octets[i] ?? 0;
    const six = base64Value(octet);
    if (six >= 0) {
      word = ((word << 6) | six) & 0xffffff;
      bits += 6;
      if (bits < 8) continue;
      bits -= 8;
      out[length++] = (word >> bits) & 255;
    } else if (octet === 61) {
      bits = 0;
      if (octets[i + 1] === 32 || octets[i + 1] === 9) i = lineEndAt(octets, i);
    }
  }
  return out.subarray(0, length);
}

function lineEndAt(octets: Buffer, at: number): number {
  const found = octets.indexOf(10, at);
  return found < 0 ? octets.length : found;
}

function base64Value(code: number): number {
  if (code >= 65 && code <= 90) return code - 65;
  if (code >= 97 && code <= 122) return code - 71;
  if (code >= 48 && code <= 57) return code + 4;
  if (code === 43) return 62;
  return code === 47 ? 63 : -1;
}

/** @see RFC 2045 §6.7; a `=` that begins no escape stays */
export function decodeQuotedPrintable(octets: Buffer): Buffer {
  if (octets.indexOf(61) < 0) return octets;
  const out = Buffer.allocUnsafe(octets.length);
  let length = 0;
  for (let i = 0; i < octets.length; i += 1) {
    const octet = octets[i] ?? 0;
    if (octet !== 61) {
      out[length++] = octet;
      continue;
    }
    const value = hexValue(octets[i + 1]) * 16 + hexValue(octets[i + 2]);
    if (value >= 0) {
      out[length++] = value;
      i += 2;
      continue;
    }
    let at = i + 1;
    while (octets[at] === 32 || octets[at] === 9) at += 1;
    if (octets[at] === 13) at += 1;
    if (octets[at] === 10 || at >= octets.length) i = Math.min(at, octets.length);
    else out[length++] = octet;
  }
  return out.subarray(0, length);
}

function hexValue(code: number | undefined): number {
  if (code === undefined) return -1000;
  if (code >= 48 && code <= 57) return code - 48;
  if (code >= 65 && code <= 70) return code - 55;
  if (code >= 97 && code <= 102) return code - 87;
  return -1000;
}

/** The lines between `begin` and `end`; what stands around them is lost. */
function decodeUuencode(text: string): Buffer {
  const out: Buffer[] = [];
  for (const line of text.split('\n')) {
    if (/^begin(?:-base64)? /.test(line)) continue;
    if (/^end\s*$/.test(line)) break;
    out.push(decodeUuLine(line));
  }
  return Buffer.concat(out);
}

function decodeUuLine(line: string): Buffer {
  const size = (line.charCodeAt(0) - 32) & 63;
  const out = Buffer.alloc(Number.isNaN(size) ? 0 : size);
  const six = (i: number): number => ((line.charCodeAt(i) || 32) - 32) & 63;
  for (let i = 0, at = 1; i < out.length; i += 3, at += 4) {
    const word = (six(at) << 18) | (six(at + 1) << 12) | (six(at + 2) << 6) | six(at + 3);
    for (let k = 0; k < 3 && i + k < out.length; k += 1) out[i + k] = (word >> (16 - 8 * k)) & 255;
  }
  return out;
}
