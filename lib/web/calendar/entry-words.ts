import type { PlannedVisit } from '@/lib/domain/planning/planned-visit';
import { messages } from '@/lib/messages';

/** How an appointment is named. */
export const entryWords = {
  guarded: messages.notices.guarded,
  kind: ({ kind }: PlannedVisit) => messages.outreach.kinds[kind],
  more: messages.planning.visits.more,
};
