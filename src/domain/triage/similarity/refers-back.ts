import { conceptsAt } from './concepts.ts';
import { addWords, emptyLookup } from './lexicon/lookup.ts';
import { detailWords, missingWords, ofWords, reminderWords, toldBeforeWords } from './lexicon/told-before.ts';
import { requestWords } from './state-phrases.ts';
import { readTokens } from './tokens.ts';

type Kind = keyof typeof toldBeforeWords;

const lexicon = makeLexicon();

/**
 * Whether a sentence says that its writer told it before: that they are not sure whether a mail arrived ("no sé si os
 * llegó lo de ayer"), that they wrote earlier ("ik had gisteren gemaild"), whether somebody looks into it, or that it is
 * urgent by now.
 *
 * People put this in words of their own, so that no list of phrases has them all: what counts is which kinds of words
 * stand in one sentence. Of 3,700 mails that began something, 8 said so.
 *
 * @param written subject and text, the subject in a line of its own
 */
export function refersToMailBefore(written: string, language: string | null): boolean {
  if (written.split(/[\n.!?]+/, 2).some(isReminder)) return true;
  return (written.match(/[^.!?:;\n]{4,300}[.!?:;\n]?/g) ?? []).some((sentence) => {
    const tokens = readTokens(sentence);
    const said = new Set(tokens.flatMap((_, at) => conceptsAt(lexicon, tokens, at, language)));
    const has = (...kinds: readonly Kind[]) => kinds.every((kind) => said.has(kind));
    if (has('told') && !has('passive') && (has('earlier') || has('doubt'))) return true;
    if (has('doubt', 'mine') || has('sorry', 'twice')) return true;
    if (has('doubt', 'arrival') && (has('mail') || has('you') || has('it'))) return true;
    if (has('nothing', 'receipt', 'again') || has('doubt', 'again')) return true;
    if (has('urgent', 'becomes')) return true;
    const isRequest = tokens.some(({ text }) => requestWords.has(text));
    if (!isRequest && has('whether', 'someone', 'attend')) return true;
    if (!sentence.endsWith('?')) return false;
    if (has('mine', 'arrival')) return true;
    return !isRequest && (has('someone', 'attend') || has('all', 'ready'));
  });
}

/** "Nachfrage", "Friendly reminder", "Toujours rien !": a subject or a beginning that names nothing. */
function isReminder(text: string): boolean {
  const words = readTokens(text).map(({ text }) => text);
  return words.length > 0 && words.length <= 3 && words.every((word) => reminderWords.has(word));
}

/** Whether its subject says that it gives details, as a mail does that follows one: "laptop details". */
export function givesDetails(written: string): boolean {
  const [subject = ''] = written.split('\n', 1);
  const words = readTokens(subject).map(({ text }) => text);
  if (words.length === 0 || words.length > longestOfDetails) return false;
  if (words.some((word) => missingWords.has(word)) || /[?!]/.test(subject)) return false;
  const [first = '', second] = words;
  const isFirst = detailWords.has(first) && (second === undefined || ofWords.has(second));
  return isFirst || detailWords.has(words.at(-1) ?? '');
}

const longestOfDetails = 4;

function makeLexicon() {
  const made = emptyLookup();
  for (const [kind, list] of Object.entries(toldBeforeWords)) addWords(made, list, kind);
  return made;
}
