import type { plannedVisitParties, plannedVisits } from '@/db/schema';
import type { SampleCalendar } from './sample-calendar';
import { sampleId } from './sample-id';

const VISITS = [
  { firm: 'cottonwood', kind: 'visit', inDays: 0, time: '14:00', durationMin: 60, place: null, note: 'See the second shift; ask when the lease ends.' },
  { firm: 'silverthread', kind: 'call', inDays: 2, time: '10:30', durationMin: 30, place: null, note: null },
] as const;

/** Two invented visits of the days ahead, planned by a sample colleague. */
export const visitRows = (calendar: SampleCalendar): { visits: (typeof plannedVisits.$inferInsert)[]; parties: (typeof plannedVisitParties.$inferInsert)[] } => {
  const made = calendar.instant(calendar.worked(3));
  const byId = sampleId('colleague', 'anita');
  return {
    visits: VISITS.map(({ firm: _, inDays, ...visit }, at) => ({
      ...visit, id: sampleId('visit', String(at)), createdAt: made, createdBy: byId, updatedAt: made, updatedBy: byId, version: 1,
      day: calendar.due(inDays), ownerId: byId, state: 'planned', sequence: 0, confidentiality: 'internal', sample: true,
    })),
    parties: VISITS.map(({ firm }, at) => ({ id: sampleId('visit-party', String(at)), visitId: sampleId('visit', String(at)), organizationId: sampleId('organization', firm) })),
  };
};
