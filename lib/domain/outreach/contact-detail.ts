import type { FollowUpRow } from './follow-up-row';
import type { TimelineEntry } from './timeline-entry';

/** Everything of one contact, and what the one who asked may do with it. */
export type ContactDetail = {
  entry: TimelineEntry;
  durationMin: number | null;
  channel: string | null;
  place: string | null;
  details: string | null;
  version: number;
  loggedAt: Date;
  changedAt: Date;
  readers: { id: string; name: string }[];
  /** Who took part as it was entered: an organization by itself, a person, or a person for an organization. */
  named: { organizationId: string | null; personId: string | null }[];
  followUps: FollowUpRow[];
  archived: boolean;
  /** Its words were purged: when, by whom and why. */
  purged: { at: Date; by: string; why: string } | null;
  mayEdit: boolean;
  mayArchive: boolean;
  today: string;
};
