import { asc, eq, inArray } from 'drizzle-orm';
import { referencesTo } from '@/db/references-to';
import { organizations, sites } from '@/db/schema';
import { addressKey } from '@/lib/domain/duplicates/address-key';
import { jobsTotal } from '@/lib/domain/register/jobs-total';
import { fold } from '@/lib/domain/register/fold';
import type { CommandContext } from '../define';
import { moveRows } from './move-rows';

type Site = typeof sites.$inferSelect;

const DETAILS = ['name', 'address', 'place', 'regionCode', 'lat', 'lng'] as const;
const JOBS = ['jobsCount', 'jobsLow', 'jobsHigh', 'jobsAsOf', 'jobsBasis'] as const;

/** One place of work written down twice: one town, and one address or an address that only one of them has; both open or both closed. */
export const isOneSite = (a: Site, b: Site): boolean => {
  if (a.place === null || b.place === null || fold(a.place) !== fold(b.place) || (a.closedOn === null) !== (b.closedOn === null)) return false;
  if (a.name !== null && b.name !== null && fold(a.name) !== fold(b.name)) return false;
  const [one, other] = [a, b].map(({ address, place }) => (address === null ? '' : addressKey(address, place) || fold(address)));
  return one === '' || other === '' || one === other;
};

const statesJobs = (site: Site) => site.jobsCount !== null || site.jobsBasis !== null;

/** The jobs of two sites that are one: never their sum; those stated later, or the only ones. */
const jobsOf = (kept: Site, other: Site) => {
  const from = !statesJobs(kept) || (statesJobs(other) && (other.jobsAsOf ?? '') > (kept.jobsAsOf ?? '')) ? other : kept;
  return Object.fromEntries(JOBS.map((field) => [field, from[field]]));
};

/** After sites were moved: a place of work that both records had stands once, so that its jobs are not counted twice; the jobs of the organization follow. */
export const joinSites = async (ctx: CommandContext, organizationId: string, moved: ReadonlySet<string>): Promise<number> => {
  const { db, actor, now } = ctx;
  const all = await db.select().from(sites).where(eq(sites.organizationId, organizationId)).orderBy(asc(sites.createdAt), asc(sites.id));
  const [own, came] = [all.filter(({ id }) => !moved.has(id)), all.filter(({ id }) => moved.has(id))];
  const gone = new Set<string>();
  for (const site of own) {
    const twin = came.find((other) => !gone.has(other.id) && isOneSite(site, other));
    if (!twin) continue;
    gone.add(twin.id);
    const filled = Object.fromEntries(DETAILS.filter((field) => site[field] === null).map((field) => [field, twin[field]]));
    for (const reference of referencesTo('sites')) await moveRows(db, reference, { from: twin.id, into: site.id });
    await db.update(sites).set({ ...filled, ...jobsOf(site, twin), updatedAt: now, updatedBy: actor.id }).where(eq(sites.id, site.id));
  }
  if (gone.size > 0) await db.delete(sites).where(inArray(sites.id, [...gone]));
  const left = await db.select({ jobsCount: sites.jobsCount, closedOn: sites.closedOn }).from(sites).where(eq(sites.organizationId, organizationId));
  await db.update(organizations).set({ jobsTotal: jobsTotal(left) }).where(eq(organizations.id, organizationId));
  return gone.size;
};
