import type { Confidentiality } from '../shared/confidentiality';
import type { ActivityKind } from './activity-kind';
import type { TaskState } from './task-state';

/** A follow-up as a list shows it. `organizations` are those it concerns, by name; several when it came from a meeting of many. */
export type FollowUpRow = {
  id: string;
  /** The topic it follows up, when there is one. */
  topicId: string | null;
  title: string;
  dueOn: string;
  /** The day it was first due, once it was moved, and why. */
  firstDueOn: string | null;
  dueWhy: string | null;
  state: TaskState;
  version: number;
  confidentiality: Confidentiality;
  sample: boolean;
  owner: { id: string; name: string };
  organizations: { id: string; name: string }[];
  contact: { id: string; kind: ActivityKind; occurredOn: string } | null;
};
