import { expect, it } from 'vitest';
import { showAddress } from '../../src/cli/shown-address.ts';

const shown = (address: string) => showAddress({ name: null, address }).address;

it.each([
  ['post@xn--mnchen-3ya.example', 'post@münchen.example'],
  ['Post@XN--MNCHEN-3YA.example', 'Post@münchen.example'],
  ['post@xn--fiqs8s.example', 'post@中国.example'],
  ['post@xn--80adxhks.example', 'post@москва.example'],
])('shows %s as people write it', (address, wanted) => {
  expect(shown(address)).toBe(wanted);
});

it.each([
  ['letters that all look Latin', 'pay@xn--80ak6aa92e.com'],
  ['two alphabets in one label', 'pay@xn--pypal-4ve.com'],
  ['a dotless i', 'pay@xn--bllng-q4ab.example'],
  ['no valid label', 'pay@xn--a.example'],
  ['no label of the kind', 'pay@example.com'],
  ['no domain', 'undisclosed'],
])('leaves an address with %s as it is', (_, address) => {
  expect(shown(address)).toBe(address);
});
