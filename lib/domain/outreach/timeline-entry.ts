import type { Confidentiality } from '../shared/confidentiality';
import type { ActivityKind } from './activity-kind';
import type { Attendance, ParticipantSide } from './attendance';
import type { TaskState } from './task-state';
import type { FollowUpState, IssueType } from './topic';

export type EntryOrganization = { id: string; name: string; side: ParticipantSide; attendance: Attendance };
export type EntryPerson = {
  id: string; name: string; organizationId: string | null; side: ParticipantSide; attendance: Attendance; sentiment: number | null;
};
export type EntryTopic = { id: string; text: string; issueType: IssueType | null; state: FollowUpState };
export type EntryFollowUp = { id: string; title: string; dueOn: string; state: TaskState; ownerName: string; topicId: string | null };

/** One contact as a timeline or list shows it: once, with everybody who took part and what was promised. */
export type TimelineEntry = {
  id: string;
  kind: ActivityKind;
  occurredOn: string;
  summary: string;
  confidentiality: Confidentiality;
  authorId: string;
  authorName: string;
  sample: boolean;
  organizations: EntryOrganization[];
  people: EntryPerson[];
  topics: EntryTopic[];
  followUps: EntryFollowUp[];
};
