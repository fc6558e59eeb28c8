import {
  type Background,
  type Counted,
  countShared,
  type Described,
  featuresOf,
  isWord,
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
  return {
    probability(feature, language) {
      const own = isWord(feature) ? reports.filter((report) => report.language === language) : reports;
      const all = isWord(feature) ? (around.byLanguage.get(language) ?? 0) : around.mails.length;
      const usual = background.probability(feature, language);
      const among = all - own.length;
      if (among < leastMails) return usual;
      const count = (around.sayers.get(feature)?.size ?? 0) - countSaying(reports, feature);
      return Math.min(mostLikely, Math.max(shareOf(count, among), usual));
    },
    given(feature, other) {
      const before = background.given(feature, other);
      const [mine, its] = [around.sayers.get(feature), around.sayers.get(other)];
      if (mine === undefined || its === undefined) return before;
      const both = countShared(mine, its) - countSaying(reports, feature, other);
      return Math.max(before, shareOf(both, its.size - countSaying(reports, other) + 1));
    },
  };
}

const countSaying = (mails: readonly Described[], ...features: readonly string[]): number =>
  mails.filter((mail) => features.every((feature) => featuresOf(mail).has(feature))).length;
