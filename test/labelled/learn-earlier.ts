import { writeFileSync } from 'node:fs';
import { learnEarlier } from '#domain/triage/similarity/earlier/learn.ts';
import { readSentences } from './follow-ups.ts';

/** Makes what tells a later mail from a first one anew, after its lessons, its cues or what learns were changed. */
const file = new URL('../../src/domain/triage/similarity/earlier/weights.json', import.meta.url);
const { base, cues } = learnEarlier(readSentences());
writeFileSync(file, `${JSON.stringify({ base, cues: Object.fromEntries(cues) }, null, 2)}\n`);
console.log(`${file.pathname}: ${cues.size} cues`);
