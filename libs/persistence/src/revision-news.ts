/** The channel on which processes that share a database hear of each other's writes. */
export const REVISION_CHANNEL = 'concord_revision';

/**
 * That an organisation was written to, as other processes hear it. Everybody who may connect to the database may listen,
 * also a tool that reads the views of another organisation: so it says nothing that anybody could understand.
 */
export interface RevisionNews {
  readonly organisationId: string;
  readonly revision: number;
}

/** That something was written in a meeting of the organisation, on the same channel: its plan stays as it is. */
export interface MeetingNews {
  readonly organisationId: string;
  readonly meeting: string;
  /** Of the meeting, after it. */
  readonly change: number;
}

/** The same of a workshop: that something was written to it, or to what stands on its board. */
export interface WorkshopNews {
  readonly organisationId: string;
  readonly workshop: string;
  /** Of the workshop, after it. */
  readonly change: number;
}

export type News = RevisionNews | MeetingNews | WorkshopNews;
