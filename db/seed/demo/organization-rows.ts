import type { organizationIndustries, organizations, organizationSubclusters, searchNames, sites } from '@/db/schema';
import { fold } from '@/lib/domain/register/fold';
import { jobsTotal } from '@/lib/domain/register/jobs-total';
import type { OrganizationInput } from '@/lib/domain/register/organization-input';
import { salesShareToColumns } from '@/lib/domain/register/sales-share-columns';
import type { SampleCalendar } from './sample-calendar';
import { sampleId } from './sample-id';

export type Made = { createdAt: Date; createdBy: string; updatedAt: Date; updatedBy: string; version: number };

/** What every organization of the sample is written against. */
export type RowSetting = {
  calendar: SampleCalendar;
  naicsVersion: string;
  /** A town with its region and coordinates; throws for one that is not on the map. */
  placed: (place: string) => { place: string; regionCode: string; lat: number; lng: number };
};

export type OrganizationRows = {
  organization: typeof organizations.$inferInsert;
  sites: (typeof sites.$inferInsert)[];
  industries: (typeof organizationIndustries.$inferInsert)[];
  subclusters: (typeof organizationSubclusters.$inferInsert)[];
  names: (typeof searchNames.$inferInsert)[];
  tags: { organizationId: string; name: string }[];
};

type Written = { id: string; made: Made; sample: boolean; input: OrganizationInput };

/** An organization as the register would have saved it, with everything that hangs on it. */
export const organizationRows = ({ naicsVersion }: RowSetting, { id, made, sample, input }: Written): OrganizationRows => {
  const { id: _none, version: _first, sites: siteInputs, industries, subclusters, tags, ...own } = input;
  return {
    organization: { id, ...made, ...own, nameKey: fold(own.legalName), jobsTotal: jobsTotal(siteInputs), sample },
    sites: siteInputs.map((site, at) => ({ id: sampleId('site', id, at), ...made, organizationId: id, ...site })),
    industries: industries.map((industry) => ({ organizationId: id, naicsVersion, ...industry })),
    subclusters: subclusters.map(({ share, ...link }) => ({ organizationId: id, ...link, ...salesShareToColumns(share) })),
    names: [...new Set([own.legalName, ...own.tradeNames].map(fold))].map((key) => ({ kind: 'organization' as const, recordId: id, key })),
    tags: tags.map((name) => ({ organizationId: id, name })),
  };
};
