import { type Urgency, urgencies } from '#domain/desk.ts';
import type { Deadline } from './deadline.ts';
import type { Hint, Sense } from './hints.ts';
import type { Judged } from './impact.ts';

export interface UrgencyHints {
  /** Of subject and text. */
  readonly hints: readonly Hint[];
  /** What asks for hurry without saying why: alone it changes nothing. As parts of a sentence. */
  readonly weak: readonly string[];
  /** The VIP's name where being one raises the urgency. */
  readonly vip: string | null;
  readonly deadline: Deadline | null;
  /** Until when somebody looks at it anyway, at an urgency. */
  readonly answerBy: (urgency: Urgency) => Date;
  readonly show: (at: Date) => string;
}

/** Words do not raise it above this: beyond is only what endangers people or security. */
const highestByWords: Urgency = 'stopped';

/**
 * How badly work is hindered: the category's word, then what the text says of the work, then who asks for hurry or
 * says that there is none, then a deadline that nobody would keep otherwise.
 */
export function judgeUrgency(from: Urgency, found: UrgencyHints): Judged<Urgency> {
  const because: string[] = [];
  const inVain: string[] = [];
  let value = from;
  const set = (to: Urgency, verb: 'raised' | 'lowered', why: string) => {
    if (to === value) inVain.push(why);
    else because.push(`Urgency ${verb} to ${to}: ${why}.`);
    value = to;
  };
  const raise = (why: string) => set(step(value, 1), 'raised', why);
  const said = (sense: Sense) => found.hints.find((hint) => hint.sense === sense)?.words;
  const [danger, stopped, urgent, relaxed] = [
    said('danger'),
    said('stopped'),
    said('urgent'),
    said('relaxed'),
  ];

  if (danger !== undefined) set('critical', 'raised', `the text says “${danger}”`);
  if (stopped !== undefined) set(atLeast(value, 'stopped'), 'raised', `the text says “${stopped}”`);
  if (urgent !== undefined && relaxed !== undefined)
    because.push(`The text says “${urgent}” and “${relaxed}”: neither changes the urgency.`);
  else if (urgent !== undefined) raise(`the text says “${urgent}”`);
  else if (relaxed !== undefined && danger === undefined)
    set(step(value, -1), 'lowered', `the text says “${relaxed}”`);
  if (found.vip !== null) raise(`${found.vip} is a VIP`);

  const { deadline } = found;
  const usual = found.answerBy(value);
  if (deadline !== null) {
    const due = `the text says “${deadline.words}”, which is ${found.show(deadline.dueAt)}`;
    if (deadline.dueAt < usual) raise(`${due}, before the first answer would be due`);
    else because.push(`The first answer is due before the deadline: ${due}.`);
  }
  if (found.weak.length > 0) {
    const alike = found.weak.join(' and ');
    const isBacked = found.hints.some(({ sense }) => sense !== 'relaxed') || isBefore(deadline, usual);
    if (isBacked && relaxed === undefined) raise(`${alike}, and the text gives a reason`);
    else because.push(`${upperFirst(alike)}, which alone does not change the urgency.`);
  }
  if (inVain.length > 0) because.push(`Urgency stays ${value}: ${inVain.join('; ')}.`);
  return { value, because };
}

const isBefore = (deadline: Deadline | null, at: Date): boolean => deadline !== null && deadline.dueAt < at;

/** What is above the highest that words can reach stays there. */
function step(value: Urgency, by: 1 | -1): Urgency {
  if (by === 1 && urgencies.indexOf(value) >= urgencies.indexOf(highestByWords)) return value;
  return urgencies[urgencies.indexOf(value) + by] ?? value;
}

function atLeast(value: Urgency, least: Urgency): Urgency {
  return urgencies.indexOf(value) >= urgencies.indexOf(least) ? value : least;
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
