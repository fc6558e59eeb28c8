import type { Proof } from './event.ts';

/** It turned out to report a trouble that many have: the parent is the ticket of that major incident. */
export interface LinkedToIncident {
  readonly type: 'linked-to-incident';
  readonly parent: number;
  readonly because: string;
}

/** It was taken out of its major incident, and is worked by itself again. */
export interface UnlinkedFromIncident {
  readonly type: 'unlinked-from-incident';
  readonly parent: number;
  /** Null when an operator did it. */
  readonly analystId: string | null;
}

/** What all reporters of a major incident are told, arriving at one report. */
export interface IncidentTold {
  readonly type: 'incident-told';
  readonly parent: number;
  /** Which of the incident's updates it is; the first is 1. */
  readonly update: number;
  /** In an analyst's words; null where there are none. */
  readonly text: string | null;
  readonly isSolved: boolean;
  /** Whether that resolves the report as well. */
  readonly resolves: boolean;
}

/** A ticket was found to report this major incident; it is linked, or, while the incident is only proposed, remembered. */
export interface ReportFound {
  readonly type: 'report-found';
  readonly report: number;
  readonly because: string;
}

/** One more ticket reports this major incident. */
export interface ReportJoined {
  readonly type: 'report-joined';
  readonly report: number;
  /** The newest update that the report's requester was told. */
  readonly told: number;
}

export interface ReportLeft {
  readonly type: 'report-left';
  readonly report: number;
}

/** Somebody said that what was proposed is a major incident. */
export interface IncidentConfirmed {
  readonly type: 'incident-confirmed';
  /** Null when an operator did it. */
  readonly analystId: string | null;
  readonly proof: Proof | null;
}

/** An analyst told the reporters something: what they are told is its public status from now on. */
export interface IncidentUpdated {
  readonly type: 'incident-updated';
  /** Null where it is solved and nobody said more. */
  readonly text: string | null;
  readonly isSolved: boolean;
}

/** What happens to the ticket of a major incident, and to its reports. */
export type IncidentEvent =
  | LinkedToIncident
  | UnlinkedFromIncident
  | IncidentTold
  | ReportFound
  | ReportJoined
  | ReportLeft
  | IncidentConfirmed
  | IncidentUpdated;

const incidentEventTypes: Readonly<Record<IncidentEvent['type'], true>> = {
  'linked-to-incident': true,
  'unlinked-from-incident': true,
  'incident-told': true,
  'report-found': true,
  'report-joined': true,
  'report-left': true,
  'incident-confirmed': true,
  'incident-updated': true,
};

export function isIncidentEvent<E extends { readonly type: string }>(
  event: E | IncidentEvent,
): event is IncidentEvent {
  return Object.hasOwn(incidentEventTypes, event.type);
}
