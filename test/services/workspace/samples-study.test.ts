import { eq, inArray } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/db';
import { clusterIndustries, industries, organizationIndustries, organizations, organizationSubclusters, regionMembers } from '@/db/schema';
import { loadReference } from '@/db/seed/reference/load-reference';
import { groupBy } from '@/lib/domain/shared/group-by';
import { naicsVersion } from '@/lib/services/register/naics-version';
import { clusterPerformance } from '@/lib/services/indicators/cluster-performance';
import { actorOf, at, layOutSample, now } from '../../support/fixtures/sample-workspace';

const CLUSTER = 'mining-north-central-bc';

beforeAll(async () => {
  await database().write((tx) => loadReference(tx, { now }));
  await layOutSample();
});

describe('the study region as the sample firms tell it', () => {
  it('shows mining-weighted jobs of every sub-cluster with known, banded and unknown parts', async () => {
    const { subclusters } = await clusterPerformance(actorOf('cora'), { cluster: CLUSTER, region: 'alliance-study' }, at);
    expect(subclusters.map(({ code }) => code)).toEqual(['mining', 'manufacturing', 'services']);
    const sizes = subclusters.map(({ code, bottomUp }) => {
      if (!('known' in bottomUp.jobs)) throw new Error(`${code} is withheld`);
      const { known, banded, unknownFirms, firms, total } = bottomUp.jobs;
      expect(known, code).toBeGreaterThan(0);
      expect(banded.lo, code).toBeGreaterThan(0);
      expect(unknownFirms, code).toBeGreaterThan(0);
      return { jobs: total.value ?? 0, firms: firms.all };
    });
    const [mining, manufacturing, services] = sizes;
    // Mining strong in few firms, manufacturing in between, services many and small.
    const jobsOfFirm = sizes.map(({ jobs, firms }) => jobs / firms);
    expect(jobsOfFirm[0]).toBeGreaterThan(4 * (jobsOfFirm[1] ?? 0));
    expect(jobsOfFirm[1]).toBeGreaterThan(0);
    expect(services?.firms).toBeGreaterThan(1.5 * (manufacturing?.firms ?? 0));
    expect(mining?.firms).toBeLessThan(10);
  });

  it('knows half of the shares of sales as values, a third as bands, and leaves the rest unknown', async () => {
    const links = await database().read.select().from(organizationSubclusters);
    const share = (kind: string) => links.filter(({ shareKind }) => shareKind === kind).length / links.length;
    expect(share('value')).toBeCloseTo(0.5, 1);
    expect(share('band')).toBeCloseTo(0.3, 1);
    expect(share('unknown')).toBeCloseTo(0.2, 1);
  });

  it('gives every firm industries of the official classification, shares of at most one and one primary (C6-3)', async () => {
    const version = await naicsVersion(database().read);
    const codes = new Set((await database().read.select({ code: industries.code }).from(industries)).map(({ code }) => code));
    const rows = await database().read.select().from(organizationIndustries);
    expect(rows.filter(({ naicsCode, naicsVersion: own }) => !codes.has(naicsCode) || own !== version)).toEqual([]);
    for (const own of groupBy(rows, ({ organizationId }) => organizationId).values()) {
      expect(own.reduce((sum, { share }) => sum + (share ?? 0), 0)).toBeLessThanOrEqual(1 + 1e-9);
      expect(own.filter(({ primary }) => primary)).toHaveLength(1);
    }
    const firms = await database().read.select({ id: organizations.id }).from(organizations).where(eq(organizations.sample, true));
    expect(firms.filter(({ id }) => !rows.some(({ organizationId }) => organizationId === id))).toEqual([]);
  });

  it('draws the industries of its firms from the published definition of the cluster', async () => {
    const defined = new Set((await database().read.select({ code: clusterIndustries.naicsCode }).from(clusterIndustries)).map(({ code }) => code));
    const sample = database().read.select({ id: organizations.id }).from(organizations).where(eq(organizations.sample, true));
    const rows = await database().read.select().from(organizationIndustries).where(inArray(organizationIndustries.organizationId, sample));
    expect(rows.filter(({ naicsCode }) => !defined.has(naicsCode))).toEqual([]);
  });

  it('stands in the towns of the study region', async () => {
    const members = await database().read.select({ code: regionMembers.memberCode }).from(regionMembers).where(eq(regionMembers.regionCode, 'alliance-study'));
    const { subclusters } = await clusterPerformance(actorOf('cora'), { cluster: CLUSTER, region: 'alliance-study' }, at);
    expect(members).toHaveLength(3);
    // Sixty firms, one of them in two sub-clusters; a closed one and one that moved away no longer count.
    expect(subclusters.reduce((sum, { bottomUp }) => sum + bottomUp.firms, 0)).toBe(59);
  });
});
