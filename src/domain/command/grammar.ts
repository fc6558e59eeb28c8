import { distance } from 'fastest-levenshtein';

/** One command of an analyst, as written at the top of a mail. */
export type Command =
  | { readonly name: 'note' }
  | { readonly name: 'take' }
  | { readonly name: 'resolve' }
  /** What the notice is about is another trouble. */
  | { readonly name: 'split' }
  | { readonly name: 'escalate'; readonly reason: string }
  /** What was proposed is a major incident. */
  | { readonly name: 'incident' }
  /** What was proposed is none, or a report does not belong to its major incident. */
  | { readonly name: 'not-incident' }
  /** What it is about, as the analyst calls it. */
  | { readonly name: 'category'; readonly category: string };

type CommandName = Command['name'];

/** One row a command: how its line is read. `rest` is what stands behind the name on the line. */
const grammar: Readonly<Record<CommandName, (rest: string) => ParsedLine>> = {
  note: (rest) => ({ command: { name: 'note' }, text: rest }),
  take: (rest) => (rest === '' ? { command: { name: 'take' } } : surplus('take', rest)),
  resolve: (rest) => (rest === '' ? { command: { name: 'resolve' } } : surplus('resolve', rest)),
  split: (rest) => (rest === '' ? { command: { name: 'split' } } : surplus('split', rest)),
  incident: (rest) => (rest === '' ? { command: { name: 'incident' } } : surplus('incident', rest)),
  'not-incident': (rest) =>
    rest === '' ? { command: { name: 'not-incident' } } : surplus('not-incident', rest),
  escalate: (rest) =>
    rest === ''
      ? { problem: 'Behind #escalate say why, in a few words: "#escalate needs a mailbox administrator".' }
      : { command: { name: 'escalate', reason: rest } },
  category: (rest) =>
    rest === ''
      ? { problem: 'Behind #category say which: "#category printing".' }
      : { command: { name: 'category', category: rest } },
};

type ParsedLine = { readonly command: Command; readonly text?: string } | { readonly problem: string };

/** What an analyst's mail says: commands first, then the text. */
export interface ParsedReply {
  readonly commands: readonly Command[];
  readonly text: string;
  /** Sentences for the analyst; when there is one, nothing of the mail is carried out. */
  readonly problems: readonly string[];
}

const commandLine = /^[ \t]*#([\p{L}-]{1,40})(?:[ \t:]+(.*))?$/u;

/**
 * Reads the commands at the top of an analyst's reply: lines that begin with `#` and a word, in any case,
 * blank lines between them allowed. The first other line ends them; a `#` further down is text.
 */
export function parseReply(reply: string): ParsedReply {
  const lines = reply.replaceAll('\r\n', '\n').split('\n');
  const parsed: ParsedLine[] = [];
  let at = 0;
  for (; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const match = commandLine.exec(line);
    if (match !== null) parsed.push(parseLine(match[1] ?? '', (match[2] ?? '').trim()));
    else if (line.trim() !== '') break;
  }
  const texts = parsed.flatMap((line) => ('text' in line && line.text ? [line.text] : []));
  return {
    commands: parsed.flatMap((line) => ('command' in line ? [line.command] : [])),
    text: [...texts, ...lines.slice(at)].join('\n').trim(),
    problems: parsed.flatMap((line) => ('problem' in line ? [line.problem] : [])),
  };
}

function parseLine(word: string, rest: string): ParsedLine {
  const name = word.toLowerCase();
  return isCommandName(name) ? grammar[name](rest) : { problem: unknown(word) };
}

function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(grammar, name);
}

function surplus(name: CommandName, rest: string): ParsedLine {
  return {
    problem: `#${name} stands alone on its line; write "${rest.slice(0, 60)}" below it, and it goes to the user.`,
  };
}

function unknown(word: string): string {
  const names = Object.keys(grammar);
  const nearest = names.toSorted(
    (a, b) => distance(a, word.toLowerCase()) - distance(b, word.toLowerCase()),
  )[0];
  const known = names.map((name) => `#${name}`).join(', ');
  return `There is no command #${word}; did you mean #${nearest}? The commands are ${known}.`;
}
