import { cuesOf, isShort, sentencesOf } from './cues.ts';
import type { EarlierWeights } from './learn.ts';
import learnt from './weights.json' with { type: 'json' };

const shipped: EarlierWeights = { base: learnt.base, cues: new Map(Object.entries(learnt.cues)) };

/** What says nothing at all is far below any cut. */
const nothing = -10;

/**
 * How much a mail sounds as if its sender had written of the matter before, in log-odds of the sentence that sounds most
 * so: asking how it stands, telling it again, adding to it.
 *
 * @param language ISO 639-1; null where the text does not tell
 */
export function soundsEarlier(
  subject: string,
  text: string,
  language: string | null,
  weights: EarlierWeights = shipped,
): number {
  const sentences = sentencesOf(subject, text);
  const odds = sentences.map((each) => oddsOf(cuesOf(each, language, isShort(sentences)), weights));
  return Math.round(Math.max(nothing, ...odds) * 100) / 100;
}

function oddsOf(found: readonly string[], { base, cues }: EarlierWeights): number {
  const sum = found.reduce((total, cue) => total + (cues.get(cue) ?? 0), 0);
  return base + sum / Math.sqrt(found.length || 1);
}
