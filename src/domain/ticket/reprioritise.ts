import { type Desk, type Impact, impacts, type Urgency, urgencies } from '../desk.ts';
import type { Reprioritised } from './event.ts';
import type { Ticket } from './ticket.ts';

/**
 * Raises a ticket's impact and urgency to at least what is given. Nothing is ever lowered by it, so that it can
 * be done twice, and in any order, with the same end.
 *
 * @returns null where the ticket is there already
 */
export function raisePriority(
  ticket: Pick<Ticket, 'impact' | 'urgency'>,
  to: { readonly impact?: Impact; readonly urgency?: Urgency; readonly because: readonly string[] },
  desk: Pick<Desk, 'matrix'>,
): Reprioritised | null {
  const impact = higher(impacts, ticket.impact, to.impact);
  const urgency = higher(urgencies, ticket.urgency, to.urgency);
  if (impact === ticket.impact && urgency === ticket.urgency) return null;
  return {
    type: 'reprioritised',
    impact,
    urgency,
    priority: desk.matrix[impact][urgency],
    because: to.because,
  };
}

function higher<Step>(steps: readonly Step[], one: Step, other: Step | undefined): Step {
  return other !== undefined && steps.indexOf(other) > steps.indexOf(one) ? other : one;
}
