import {
  type Background,
  type Counted,
  countMails,
  type Described,
  isWord,
  languageWorth,
  rememberPairs,
} from './background.ts';

/** Fewer mails say nothing of what is usual among them. */
const leastMails = 10;
/** Where the mails may be reports, nothing is taken for more usual than this by them: a burst is known by its size. */
const mostUnsure = 0.15;
const mostLikely = 0.95;

/**
 * What is usual, and what other mails speak of just now: what they share with a trouble's reports tells nothing of it,
 * though it may be new to the desk. One mention may be a report that nobody has taken for one.
 *
 * @param around the mails, counted once
 * @param reports of them, those that are reports of the trouble: they count for nothing
 * @param certainty that none of the others is a report; `unsure`: some may be, so that only what many say counts
 */
export function besides(
  background: Background,
  around: Counted,
  reports: readonly Described[],
  certainty: 'sure' | 'unsure',
): Background {
  const shareOf = (count: number, among: number) =>
    certainty === 'sure'
      ? Math.max(0, count - 1) / among
      : Math.min(mostUnsure, Math.max(0, count - 1 - Math.sqrt(count)) / among);
  const own = countMails(reports);
  return {
    probability(feature, language) {
      const among = isWord(feature)
        ? around.ofLanguage(language) - own.ofLanguage(language)
        : around.mails - own.mails;
      const usual = background.probability(feature, language);
      if (among < leastMails) return usual;
      const share = shareOf(around.saying(feature) - own.saying(feature), among);
      return Math.min(mostLikely, Math.max(share, usual));
    },
    shareOf(language) {
      const count = around.ofLanguage(language) - own.ofLanguage(language);
      const usual = languageWorth * background.shareOf(language);
      return (count + usual) / (around.mails - own.mails + languageWorth);
    },
    meaningOf: background.meaningOf,
    sharedOf: background.sharedOf,
    // the same two are asked for again with every mail that says both
    given: rememberPairs(Number.POSITIVE_INFINITY, (feature, other) => {
      const both = around.sayingBoth(feature, other) - own.sayingBoth(feature, other);
      const among = around.saying(other) - own.saying(other) + 1;
      return Math.max(background.given(feature, other), shareOf(both, among));
    }),
  };
}
