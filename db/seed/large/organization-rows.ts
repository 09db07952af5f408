import { fold } from '@/lib/domain/register/fold';
import type { Random } from './random';
import { FIRST, SECOND, SUBCLUSTERS, TOWNS, TRADE } from './words';

const recordId = (prefix: string, n: number) => `${prefix}-${String(n).padStart(8, '0')}`;
export const organizationId = (n: number) => recordId('load-o', n);
export const personId = (n: number) => recordId('load-p', n);
export const activityId = (n: number) => recordId('load-a', n);

const stamp = (at: Date) => ({ createdAt: at, createdBy: 'load', updatedAt: at, updatedBy: 'load', version: 1 });

/** One generated organization with its site, industry, sub-cluster link and searchable name. */
export const organizationRows = (n: number, dice: Random, at: Date, ownerId: string) => {
  const id = organizationId(n);
  const legalName = `${dice.pick(FIRST)} ${dice.pick(SECOND)} ${dice.pick(TRADE)} ${n}`;
  const [place, regionCode] = dice.pick(TOWNS);
  const [subclusterCode, role, naicsCode] = dice.pick(SUBCLUSTERS);
  const jobs = 1 + dice.below(180);
  const nameKey = fold(legalName);
  return {
    organization: {
      ...stamp(at), id, legalName, nameKey, tradeNames: [], kind: dice.next() < 0.9 ? ('firm' as const) : ('association' as const),
      status: 'active' as const, businessNumber: null, website: null, rightsHolder: false, parentId: null,
      ownerId: dice.next() < 0.5 ? ownerId : null, foundedYear: 1950 + dice.below(75), about: null, jobsTotal: jobs, sample: true,
      archivedAt: null, archivedBy: null,
    },
    site: { ...stamp(at), id: `${id}-s`, organizationId: id, place, regionCode, jobsCount: jobs, jobsAsOf: '2026-09-30', jobsBasis: 'stated' as const },
    industry: { organizationId: id, naicsCode, naicsVersion: '2022 v1.0', share: 1, primary: true },
    subcluster: { organizationId: id, clusterCode: 'mining-north-central-bc', subclusterCode, role, shareKind: 'unknown' as const },
    name: { kind: 'organization' as const, recordId: id, key: nameKey },
  };
};

export const stamped = stamp;
