import { OrganizationInput } from '@/lib/domain/register/organization-input';
import { FirmFile, type SampleFirm } from './firm-file';
import { organizationRows, type OrganizationRows, type RowSetting } from './organization-rows';
import { readSampleFile } from './read-sample-file';
import { sampleId } from './sample-id';

const CLUSTER = 'mining-north-central-bc';

const siteInput = ({ calendar, placed }: RowSetting, { place, name, address, jobs, basis, asOf, closed }: SampleFirm['sites'][number]) => ({
  ...placed(place), name, address,
  ...(Array.isArray(jobs) ? { jobsLow: jobs[0], jobsHigh: jobs[1] } : { jobsCount: jobs }),
  jobsBasis: basis, jobsAsOf: calendar.day(asOf) ?? undefined, closedOn: calendar.day(closed) ?? undefined,
});

const shareInput = (share: SampleFirm['links'][number]['share']) => {
  if (share === undefined) return { kind: 'unknown' as const };
  return Array.isArray(share) ? { kind: 'band' as const, low: share[0], high: share[1] } : { kind: 'value' as const, value: share };
};

/** The day anything was last heard of a firm's jobs or sales: what its record was changed for. */
const heardOn = ({ calendar }: RowSetting, { sites, links }: SampleFirm, since: string) =>
  [...sites, ...links].flatMap(({ asOf }) => calendar.day(asOf) ?? []).reduce((latest, day) => (day > latest ? day : latest), since);

/** The invented firms, read by the same schema as the register's own form. */
export const firmRows = async (setting: RowSetting, since: string, maker: string): Promise<OrganizationRows[]> => {
  const { calendar } = setting;
  const { firms } = await readSampleFile('firms.json', FirmFile);
  return firms.map((firm) => {
    const ownerId = firm.owner === undefined ? null : sampleId('colleague', firm.owner);
    const by = ownerId ?? maker;
    return organizationRows(setting, {
      id: sampleId('organization', firm.key),
      made: { createdAt: calendar.instant(since), createdBy: by, updatedAt: calendar.instant(heardOn(setting, firm, since)), updatedBy: by, version: 1 },
      sample: true,
      input: OrganizationInput.parse({
        legalName: firm.name, tradeNames: firm.trade, kind: firm.kind, status: firm.status, website: firm.website,
        ownerId, foundedYear: firm.founded, about: firm.about, tags: firm.tags,
        industries: firm.naics.map(({ code, share, primary }) => ({ naicsCode: code, share, primary })),
        subclusters: firm.links.map(({ sub, role, share, source, asOf }) => (
          { clusterCode: CLUSTER, subclusterCode: sub, role, share: shareInput(share), source, asOf: calendar.day(asOf) ?? undefined }
        )),
        sites: firm.sites.map((site) => siteInput(setting, site)),
      }),
    });
  });
};
