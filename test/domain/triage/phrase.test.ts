import { expect, test } from 'vitest';
import { applicationNames } from '#domain/triage/similarity/lexicon/application-names.ts';
import { wordLists } from '#domain/triage/similarity/lexicon/word-lists.ts';
import { phraseOf, tellFeatures } from '#domain/triage/similarity/phrase.ts';

/** Every concept and application that a mail may be found to speak of. */
const features = [
  ...wordLists.flatMap(([kind, words]) =>
    Object.keys(words).map((name) => (kind === 'deed' ? `fault:not-${name}` : `${kind}:${name}`)),
  ),
  ...applicationNames.map(
    (name) => `app=${name.replace(/^.*=/, '').replace(/@.*$/, '').replaceAll('_', ' ')}`,
  ),
];

test('every concept and application reads as words', () => {
  const strange = features
    .map((feature) => `${feature}: ${phraseOf(feature)}`)
    .filter((told) => !/: [\p{L}\d]+(?:-Fi)?(?: [\p{L}\d]+(?:-Fi)?)*$/u.test(told));
  expect(strange).toEqual([]);
  expect(features.map(phraseOf).filter((phrase) => /^(?:not|thing|fault|deed)\b/.test(phrase ?? ''))).toEqual(
    [],
  );
});

test.each([
  ['fault:not-start', 'does not start'],
  ['fault:not-shut-down', 'does not shut down'],
  ['fault:not-login', 'cannot log in'],
  ['fault:not-save', 'cannot save'],
  ['fault:not-power', 'no power'],
  ['fault:slow', 'slow'],
  ['fault:no-signal', 'no signal'],
  ['thing:network-drive', 'network drive'],
  ['thing:wifi', 'Wi-Fi'],
  ['thing:usb-hub', 'USB hub'],
  ['place:meeting-room', 'meeting room'],
  ['app=power bi', 'Power Bi'],
  ['app=sap', 'SAP'],
  ['floor=2', 'floor 2'],
  ['error=0x80070005', 'error 0x80070005'],
  ['asset=srv01', 'srv01'],
  ['person=jonas petrik', 'Jonas Petrik'],
  ['field cost centre=4410', 'cost centre 4410'],
  ['url=https://a.example/x', 'https://a.example/x'],
  ['number of rechnu=5', 'number 5'],
  ['word 12345', null],
  ['state:cannot', null],
])('%s is told as %s', (feature, phrase) => {
  expect(phraseOf(feature)).toBe(phrase);
});

test('what a trouble has is told once, the first few, things before what is wrong with them', () => {
  const shared = ['fault:not-start', 'word 7', 'thing:printer', 'state:cannot', 'app=sap', 'thing:toner'];
  expect(tellFeatures(shared, 3)).toBe('printer, SAP, does not start');
  expect(tellFeatures(['word 7'], 3)).toBe('');
});
