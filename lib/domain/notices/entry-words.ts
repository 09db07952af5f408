import { messages } from '@/lib/messages';
import type { PlannedVisit } from '../planning/planned-visit';

/** How an appointment of a planned visit is named. */
export const entryWords = {
  guarded: messages.notices.guarded,
  resting: messages.notices.resting,
  left: messages.notices.leftAlone,
  kind: ({ kind }: PlannedVisit) => messages.outreach.kinds[kind],
  more: messages.planning.visits.more,
};

/** How an appointment of what falls due is named. */
export const dueWords = { ...entryWords, due: messages.notices.due };

/** How an appointment of a meeting is named where its title may not leave the house. */
export const meetingWords = { guarded: messages.meetings.meeting.guarded };
