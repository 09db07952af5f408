import type { reviewItems, reviews } from '@/db/schema';
import { addDays } from '@/lib/domain/shared/add-days';
import type { SampleCalendar } from './sample-calendar';
import { sampleId } from './sample-id';

const HELD = 28;

const TALKED_OVER = [
  { key: 'ember', stage: 'solution', since: 40, reasons: ['changed'], decision: 'Ask the lender in writing which second buyer would do. Bring the answer to the board of the foundry.' },
  { key: 'crane', stage: 'qualified', since: 34, reasons: ['at_risk', 'changed'], decision: 'Invite the college to see what the night shift would need. Jonah speaks with both.' },
  { key: 'petrel', stage: 'contacted', since: 44, reasons: ['slipping'], decision: null },
] as const;

/** One review of retention that was held and finished four weeks ago: the next counts from it. */
export const reviewRows = (calendar: SampleCalendar) => {
  const by = sampleId('colleague', 'mireille');
  const heldOn = addDays(calendar.today, -HELD);
  const at = calendar.instant(heldOn);
  const review: typeof reviews.$inferInsert = {
    id: sampleId('review', 'retention'), createdAt: at, createdBy: by, updatedAt: at, updatedBy: by, version: 2, stream: 'retention', heldOn, present: 'Anita Roy, Jonah Lam', state: 'finished', finishedAt: at, finishedBy: by, sample: true,
  };
  const items = TALKED_OVER.map(({ key, stage, since, reasons, decision }, index): typeof reviewItems.$inferInsert => ({
    id: sampleId('review-item', key), reviewId: review.id, caseId: sampleId('case', key), position: index + 1, reasons: [...reasons], stage, stageSince: addDays(calendar.today, -since), decision, actionIds: [],
    decidedAt: decision === null ? null : at, decidedBy: decision === null ? null : by,
  }));
  return { review, items };
};
