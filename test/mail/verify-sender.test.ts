import { describe, expect, it } from 'vitest';
import { verifySender } from '#mail/verify-sender.ts';
import { makeMail } from '../support/mail.ts';
import { makeFakeDns, signMail } from '../support/signed-mail.ts';

const mail = makeMail({ from: 'Ann <ann@corp.example>' });
const refusing = { 'corp.example': 'reject' };

describe('the own check of a sender', () => {
  it('proves a mail that its From’s domain signed', async () => {
    expect(await verifySender(await signMail(mail, 'corp.example'), makeFakeDns(refusing))).toMatchObject({
      by: 'own-check',
      spf: null,
      dkim: 'pass',
      dmarc: 'pass',
      alignedDomain: 'corp.example',
      policy: 'reject',
    });
  });

  it('proves it also where the domain has no DMARC record', async () => {
    expect(await verifySender(await signMail(mail, 'corp.example'), makeFakeDns())).toMatchObject({
      dkim: 'pass',
      dmarc: 'none',
      alignedDomain: 'corp.example',
    });
  });

  it('proves nothing of one that was changed, is not signed, or is signed by another domain', async () => {
    const signed = await signMail(mail, 'corp.example');
    const changed = Buffer.from(signed.toString().replace('It prints', 'It prlnts'));
    for (const octets of [changed, mail, await signMail(mail, 'evil.example')])
      expect(await verifySender(octets, makeFakeDns(refusing))).toMatchObject({
        dmarc: 'fail',
        alignedDomain: null,
        policy: 'reject',
      });
  });

  it('proves nothing of one to which something was added behind what the signature covers', async () => {
    const signed = await signMail(mail, 'corp.example', 10);
    expect(await verifySender(signed, makeFakeDns(refusing))).toMatchObject({ alignedDomain: null });
  });

  it('proves nothing where a second From stands above the signed one', async () => {
    const signed = await signMail(mail, 'corp.example');
    const two = Buffer.concat([Buffer.from('From: eve@evil.example\r\n'), signed]);
    expect(await verifySender(two, makeFakeDns(refusing))).toMatchObject({ alignedDomain: null });
  });

  it('says that it does not know while the DNS is away', async () => {
    const signed = await signMail(mail, 'corp.example');
    const dns = makeFakeDns(refusing, { isAway: () => true });
    expect(await verifySender(signed, dns)).toMatchObject({ dkim: 'temperror', alignedDomain: null });
  });

  it('looks at no mail with a hundred signatures', async () => {
    const dns = makeFakeDns();
    const signature = 'DKIM-Signature: v=1; a=rsa-sha256; d=corp.example; s=test; h=from; bh=x; b=y\r\n';
    const octets = Buffer.concat([Buffer.from(signature.repeat(100)), mail]);
    expect(await verifySender(octets, dns)).toMatchObject({ dkim: 'permerror', alignedDomain: null });
    expect(dns.asked).toEqual([]);
  });

  it('has a result for what is no mail', async () => {
    for (const octets of ['', '\r\n', 'From: \r\n\r\n', 'DKIM-Signature: \r\nFrom: a@\r\n\r\nx', '\0'])
      expect(await verifySender(Buffer.from(octets), makeFakeDns())).toMatchObject({ alignedDomain: null });
  });
});

describe('the DNS', () => {
  it('is asked once for what was asked before, and again when that is old', async () => {
    let at = 0;
    const dns = makeFakeDns(refusing, { now: () => at });
    const ask = () => dns.resolve('_dmarc.Corp.example'.toLowerCase(), 'TXT');
    await Promise.all([ask(), ask()]);
    await ask();
    expect(dns.asked).toHaveLength(1);
    at = 400_000;
    await ask();
    expect(dns.asked).toHaveLength(2);
  });

  it('is left alone for a while when it does not answer', async () => {
    let at = 0;
    const dns = makeFakeDns({}, { now: () => at, isAway: () => true });
    for (const name of ['a', 'b', 'c', 'd', 'e'])
      await expect(dns.resolve(`${name}.example`, 'TXT')).rejects.toMatchObject({ code: 'ETIMEOUT' });
    expect(dns.asked).toHaveLength(3);
    at = 31_000;
    await expect(dns.resolve('f.example', 'TXT')).rejects.toThrow();
    expect(dns.asked).toHaveLength(4);
  });

  it('counts a name that does not exist as an answer', async () => {
    const dns = makeFakeDns();
    for (const name of ['a', 'b', 'c', 'd', 'e'])
      await expect(dns.resolve(`${name}.example`, 'TXT')).rejects.toMatchObject({ code: 'ENOTFOUND' });
    expect(dns.asked).toHaveLength(5);
  });
});
