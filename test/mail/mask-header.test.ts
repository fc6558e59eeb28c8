import { expect, test } from 'vitest';
import { secretKinds } from '#domain/mail/secrets/secret.ts';
import { maskHeader } from '#mail/mime/mask-header.ts';

test('a header keeps every octet but those of a written field that holds a secret, encoded or folded', () => {
  const clean =
    'Received: from a\r\n\tby b\r\nSubject: My password does not work\r\nX-Key: password: Kitten#42\r\n';
  expect(maskHeader(clean, secretKinds)).toBe(clean);
  const encoded = `=?utf-8?B?${Buffer.from('Passwort: Kätzchen#42').toString('base64')}?=`;
  expect(maskHeader(`Received: from a\r\n\tby b\r\nSubject:\r\n ${encoded}\r\nTo: x`, secretKinds)).toBe(
    'Received: from a\r\n\tby b\r\nSubject: Passwort: [password hidden]\r\nTo: x',
  );
});
