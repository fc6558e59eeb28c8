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
  readonly because: string;
}

/** One more ticket reports this major incident. */
export interface ReportJoined {
  readonly type: 'report-joined';
  readonly report: number;
  /** The newest update that the report’s requester was told. */
  readonly told: number;
}

export interface ReportLeft {
  readonly type: 'report-left';
  readonly report: number;
}

/** What happens to the ticket of a major incident, and to its reports. */
export type IncidentEvent = LinkedToIncident | UnlinkedFromIncident | ReportJoined | ReportLeft;
