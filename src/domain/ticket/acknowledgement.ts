import { type Category, type Desk, findCategory, findMailbox } from '../desk.ts';
import type { TextFacts } from '../triage/extract/facts.ts';
import type { Insight } from './insight.ts';
import type { AcknowledgementData, TicketFacts } from './mail-data.ts';
import type { Ticket } from './ticket.ts';

/**
 * What a user is told at once: that the mail is here, what was understood, when a person answers, what to add and what to
 * try meanwhile. Where nobody has understood what it is about, nothing is said of it.
 *
 * @param insight what the mail told and the directory knows already: it is not asked for again
 */
export function acknowledgementData(
  ticket: Ticket,
  insight: Insight | null,
  desk: Desk,
  facts: TicketFacts,
  answerBy: Date,
): AcknowledgementData {
  const isUnsorted = ticket.category === findMailbox(desk, ticket.mailboxId)?.defaultCategory;
  const category = findCategory(desk, ticket.category);
  return {
    deskName: desk.name,
    ticket: facts,
    understood: isUnsorted ? null : phraseOf(category, ticket.language),
    answerBy: answerBy.toISOString(),
    ask: questionsOf(category, knownBy(insight), ticket.language),
    runbook: category?.runbook ?? null,
    secrets: desk.secrets.tellUsers ? ticket.secrets : [],
  };
}

/** Another language's phrase would stand in the middle of a sentence: the name does better. */
function phraseOf(category: Category | undefined, language: string): string | null {
  const { phrases = {}, names = {} } = category ?? {};
  return phrases[language] ?? names[language] ?? phrases['en'] ?? names['en'] ?? null;
}

function knownBy(insight: Insight | null): TextFacts {
  const { told = {}, person = null } = insight ?? {};
  return person?.phone == null ? told : { ...told, contacts: [person.phone] };
}

function questionsOf(category: Category | undefined, told: TextFacts, language: string): readonly string[] {
  return (category?.ask ?? [])
    .filter(({ unless }) => !unless.some((kind) => told[kind] !== undefined))
    .flatMap(({ texts }) => texts[language] ?? texts['en'] ?? []);
}
