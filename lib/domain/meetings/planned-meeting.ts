import type { Confidentiality } from '../shared/confidentiality';
import type { MeetingState } from './meeting-state';

/** A meeting of a forming cluster as a week, a day and a calendar show it. `confidentiality` is the strictest of its own, its series' and that of the contact it became. */
export type PlannedMeeting = {
  id: string;
  /** That of its series. */
  title: string;
  day: string;
  /** Clock of the workspace's zone; null is the whole day. */
  time: string | null;
  durationMin: number | null;
  place: string | null;
  state: MeetingState;
  sequence: number;
  /** Who runs the series. */
  owner: { id: string; name: string };
  activityId: string | null;
  confidentiality: Confidentiality;
  sample: boolean;
  updatedAt: Date;
};
