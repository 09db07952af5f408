import type { Confidentiality } from '../shared/confidentiality';
import type { ActivityKind } from './activity-kind';
import type { Attendance, ParticipantSide } from './attendance';
import type { DraftResults } from './draft-results';
import type { FollowUpState } from './topic';

export type DraftParticipant = { id: string; kind?: string; label: string; hint?: string; doNotContact?: boolean };
/** Only what differs from: theirs, attended, mood not noted. Empty text is "not said". */
export type DraftMark = { attendance?: Attendance; side?: ParticipantSide; sentiment?: string };
export type DraftFollowUp = { title: string; due: string; ownerId: string };
export type DraftTopic = {
  id?: string; text: string; issueType: string; state: FollowUpState; due: string; ownerId: string;
  /** Its state follows follow-ups that are already there. */
  promised?: boolean;
};

/** A contact as it stands in a form while it is typed: days of follow-ups are still words, numbers still text. */
export type ContactDraft = {
  id: string;
  kind: ActivityKind;
  who: DraftParticipant[];
  marks: Record<string, DraftMark>;
  /** For whom a person speaks, where the contact already says; null is for nobody. */
  speaksFor: Record<string, (string | null)[]>;
  telling: string;
  occurredOn: string;
  confidentiality: Confidentiality;
  readers: string[];
  reason: string;
  followUps: DraftFollowUp[];
  /** The follow-up being typed; it counts when the contact is saved. */
  next: string;
  topics: DraftTopic[];
  place: string;
  channel: string;
  durationMin: string;
  /** What came out of it; only while it is logged, afterwards each has a life of its own. */
  results?: DraftResults;
};
