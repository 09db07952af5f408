import type { consents } from '@/db/schema';
import { addDays } from '@/lib/domain/shared/add-days';
import type { SampleCalendar } from './sample-calendar';
import { sampleId } from './sample-id';

const CONSENTS = [
  { firm: 'cottonwood', scope: 'contact', source: 'form', givenBy: 'The owner, on the visit form', ago: 330, lasts: 365 },
  { firm: 'cottonwood', scope: 'aggregate', source: 'interview', givenBy: 'The owner, in the interview', ago: 120, lasts: null },
  { firm: 'cottonwood', scope: 'share_with', partner: 'pg-ed', source: 'form', givenBy: 'The owner, for the city', ago: 60, lasts: 365 },
  { firm: 'silverthread', scope: 'quote', source: 'email', givenBy: 'The office manager', ago: 200, lasts: null },
] as const satisfies readonly { firm: string; partner?: string; [more: string]: unknown }[];

/** Invented consents: one that runs out soon, three that stand. */
export const consentRows = (calendar: SampleCalendar): (typeof consents.$inferInsert)[] =>
  CONSENTS.map(({ firm, scope, source, givenBy, ago, lasts, ...more }, at) => {
    const givenOn = addDays(calendar.today, -ago);
    const made = calendar.instant(givenOn);
    const byId = sampleId('colleague', 'anita');
    return {
      id: sampleId('consent', String(at)), createdAt: made, createdBy: byId, updatedAt: made, updatedBy: byId, version: 1, organizationId: sampleId('organization', firm),
      partnerId: 'partner' in more ? sampleId('organization', more.partner) : null, scope, source, givenBy, givenOn, expiresOn: lasts === null ? null : addDays(givenOn, lasts), sample: true,
    };
  });
