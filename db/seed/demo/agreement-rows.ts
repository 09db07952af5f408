import type { agreementScopeOrganizations, agreementScopes, partnerAgreements } from '@/db/schema';
import { DEFAULT_CLUSTER } from '@/lib/domain/indicators/cluster-question';
import { addDays } from '@/lib/domain/shared/add-days';
import type { SampleCalendar } from './sample-calendar';
import { sampleId } from './sample-id';

const FIRMS = ['cottonwood', 'ravelstone', 'augury'] as const;
const [AGREED_AGO, LASTS] = [70, 365];

const PARTS = [
  { kind: 'organization', fields: ['kind', 'status', 'website', 'places', 'jobs', 'industries'], reach: 'subcluster' },
  { kind: 'referrals', fields: ['need', 'made_on', 'answered_on', 'outcome'], reach: 'listed' },
  { kind: 'visits', fields: ['day', 'kind'], reach: 'listed' },
] as const;

type Rows = {
  agreements: (typeof partnerAgreements.$inferInsert)[];
  scopes: (typeof agreementScopes.$inferInsert)[];
  organizations: (typeof agreementScopeOrganizations.$inferInsert)[];
};

/** An invented agreement about invented firms: what the city's staff would see of those they are sent. */
export const agreementRows = (calendar: SampleCalendar): Rows => {
  const id = sampleId('agreement', 'one-door');
  const by = sampleId('colleague', 'mireille');
  const validFrom = addDays(calendar.today, -AGREED_AGO);
  const made = calendar.instant(validFrom);
  const scopeId = (at: number) => sampleId('agreement-scope', 'one-door', at);
  return {
    agreements: [{
      id, createdAt: made, createdBy: by, updatedAt: made, updatedBy: by, version: 1, agencyId: sampleId('organization', 'pg-ed'), purpose: 'One door for firms that look for land and buildings',
      validFrom, validTo: addDays(validFrom, LASTS), sample: true,
    }],
    scopes: PARTS.map(({ kind, fields, reach }, at) => ({ id: scopeId(at), agreementId: id, kind, fields: [...fields], reach, subcluster: reach === 'subcluster' ? `${DEFAULT_CLUSTER}/manufacturing` : null })),
    organizations: PARTS.flatMap(({ reach }, at) => (reach === 'listed' ? FIRMS.map((firm) => ({ scopeId: scopeId(at), organizationId: sampleId('organization', firm) })) : [])),
  };
};
