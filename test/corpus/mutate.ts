/** What breaks readers of mail. */
const PIECES = [
  '\r',
  '\n',
  '\r\n\r\n',
  '\0',
  '\xff\xfe',
  '\x1b$B',
  '\xe4\xbd',
  '=?utf-8?B?',
  '?=',
  '=?',
  '=\r\n',
  '--',
  '>'.repeat(50),
  ' '.repeat(200),
  '"',
  '\\',
  '<',
  '>',
  '<div>'.repeat(40),
  '<!--',
  '&#x10ffff;',
  'On Monday, Ana wrote:\n',
  '-----Original Message-----\n',
  'Content-Type: multipart/mixed; boundary=x\n\n--x\n',
  'Content-Type: message/rfc822\n\n',
  'Content-Type: message/delivery-status\n\n',
  'Content-Transfer-Encoding: base64\n',
  'Content-Type: text/html; charset=utf-7\n',
  'Content-Disposition: attachment; filename*1*=%FF\n',
];

/** @returns a mail that is `mail` with one to eight things done to it; `other` is spliced in now and then */
export function mutate(mail: Buffer, other: Buffer, random: () => number): Buffer {
  const below = (limit: number): number => Math.floor(random() * limit);
  let octets = Buffer.from(mail.subarray(0, 200_000));
  for (let left = 1 + below(8); left > 0; left -= 1) {
    const at = below(octets.length + 1);
    const to = Math.min(octets.length, at + below(random() < 0.3 ? octets.length : 64));
    const piece = Buffer.from(PIECES[below(PIECES.length)] ?? '', 'latin1');
    switch (below(8)) {
      case 0:
        for (let k = 0; k < 1 + below(20); k += 1) octets[below(octets.length)] = below(256);
        break;
      case 1:
        octets = Buffer.concat([octets.subarray(0, at), octets.subarray(to)]);
        break;
      case 2:
        octets = Buffer.concat([octets.subarray(0, to), octets.subarray(at)]);
        break;
      case 3:
        octets = Buffer.concat([octets.subarray(0, at), piece, octets.subarray(at)]);
        break;
      case 4:
        octets = Buffer.concat([
          octets.subarray(0, at),
          ...new Array(1 + below(2_000)).fill(piece),
          octets.subarray(at),
        ]);
        break;
      case 5:
        octets = Buffer.concat([
          octets.subarray(0, at),
          other.subarray(below(other.length), 100_000),
          octets.subarray(at),
        ]);
        break;
      case 6:
        octets = Buffer.from(
          octets.toString('latin1').replaceAll('\n', random() < 0.5 ? '\r' : '\r\n'),
          'latin1',
        );
        break;
      default:
        octets = Buffer.from(octets.subarray(0, at));
    }
  }
  return octets.subarray(0, 1_000_000);
}
