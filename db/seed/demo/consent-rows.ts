import type { consents } from '@/db/schema';
import { addDays } from '@/lib/domain/shared/add-days';
import type { SampleCalendar } from './sample-calendar';
import { sampleId } from './sample-id';

const CONSENTS = [
  { firm: 'cottonwood', scope: 'contact', source: 'form', givenBy: 'The owner, on the visit form', ago: 330, lasts: 365 },
  { firm: 'cottonwood', scope: 'aggregate', source: 'interview', givenBy: 'The owner, in the interview', ago: 120, lasts: null },
  { firm: 'silverthread', scope: 'quote', source: 'email', givenBy: 'The office manager', ago: 200, lasts: null },
] as const;

/** Invented consents: one that runs out soon, two that stand. */
export const consentRows = (calendar: SampleCalendar): (typeof consents.$inferInsert)[] =>
  CONSENTS.map(({ firm, scope, source, givenBy, ago, lasts }, at) => {
    const givenOn = addDays(calendar.today, -ago);
    const made = calendar.instant(givenOn);
    const byId = sampleId('colleague', 'anita');
    return {
      id: sampleId('consent', String(at)), createdAt: made, createdBy: byId, updatedAt: made, updatedBy: byId, version: 1, organizationId: sampleId('organization', firm),
      scope, source, givenBy, givenOn, expiresOn: lasts === null ? null : addDays(givenOn, lasts), sample: true,
    };
  });
