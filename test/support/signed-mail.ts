import { generateKeyPairSync } from 'node:crypto';
import { dkimSign } from 'mailauth';
import { type Dns, makeDns } from '#mail/dns.ts';

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const key = publicKey.export({ type: 'spki', format: 'der' }).toString('base64');

/** The mail with a DKIM signature of the domain, whose key `makeFakeDns` knows. */
export async function signMail(mail: Buffer, domain: string, maxBodyLength?: number): Promise<Buffer> {
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const signature = { signingDomain: domain, selector: 'test', privateKey: pem };
  const { signatures, errors } = await dkimSign(mail, {
    ...signature,
    signatureData: [{ ...signature, ...(maxBodyLength === undefined ? {} : { maxBodyLength }) }],
  });
  if (errors.length > 0) throw new Error('the mail could not be signed');
  return Buffer.concat([Buffer.from(signatures), mail]);
}

export interface FakeDns extends Dns {
  /** What was asked, in order. */
  readonly asked: string[];
}

/** A DNS with the test key for every domain, the DMARC records that are given, and nothing else. */
export function makeFakeDns(
  dmarc: Readonly<Record<string, string>> = {},
  options: { readonly isAway?: () => boolean; readonly now?: () => number } = {},
): FakeDns {
  const asked: string[] = [];
  const resolve = (name: string, type: string): Promise<string[][]> => {
    asked.push(`${type} ${name}`);
    if (options.isAway?.() === true)
      return Promise.reject(Object.assign(new Error('timeout'), { code: 'ETIMEOUT' }));
    if (type === 'TXT' && name.startsWith('test._domainkey.'))
      return Promise.resolve([[`v=DKIM1; p=${key}`]]);
    const policy = name.startsWith('_dmarc.') ? dmarc[name.slice('_dmarc.'.length)] : undefined;
    if (type === 'TXT' && policy !== undefined) return Promise.resolve([[`v=DMARC1; p=${policy}`]]);
    return Promise.reject(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' }));
  };
  const { now } = options;
  return { asked, ...makeDns({ timeoutMs: 1_000, resolve, ...(now === undefined ? {} : { now }) }) };
}
