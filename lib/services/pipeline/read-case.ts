import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import { caseOrganizations, caseReaders, caseRequests, caseSites, organizations, redFlags, regions, sites, stageMoves, users } from '@/db/schema';
import { jobsOf } from '@/lib/domain/pipeline/jobs-of';
import { slipping } from '@/lib/domain/pipeline/slipping';
import { STAGES } from '@/lib/domain/pipeline/stage';
import { missingFacts } from '@/lib/domain/pipeline/missing-facts';
import { daysBetween } from '@/lib/domain/planning/days-between';
import { OneRecord } from '@/lib/domain/register/edited-record';
import { query } from '../define';
import { subclusterNames } from '../subcluster-names';
import { caseReaderOf } from '../visible-cases';
import { visibleDerived } from '../visible-derived';
import { linkedRecords } from './linked-records';
import { loadCase } from './load-case';

/** Everything of one case: what it is, how it came here, who and what belongs to it, and what each stage still asks for. */
export const readCase = query({
  name: 'pipeline.read-case',
  permission: 'pipeline.read',
  input: OneRecord,
  run: async (ctx, { id }) => {
    const { db, today } = ctx;
    const it = await loadCase(ctx, id);
    const [moves, parties, offers, requests, readers, links, groups, [firm], [site], [region], flags] = await Promise.all([
      db.select().from(stageMoves).where(eq(stageMoves.caseId, id)).orderBy(asc(stageMoves.position)),
      db.select({ party: caseOrganizations, name: organizations.legalName }).from(caseOrganizations).innerJoin(organizations, eq(organizations.id, caseOrganizations.organizationId))
        .where(and(eq(caseOrganizations.caseId, id), isNull(caseOrganizations.removedAt))).orderBy(asc(organizations.legalName), asc(caseOrganizations.id)),
      db.select().from(caseSites).where(and(eq(caseSites.caseId, id), isNull(caseSites.removedAt))).orderBy(asc(caseSites.offeredOn), asc(caseSites.id)),
      db.select().from(caseRequests).where(and(eq(caseRequests.caseId, id), isNull(caseRequests.removedAt))).orderBy(asc(caseRequests.askedOn), asc(caseRequests.id)),
      db.select({ id: users.id, name: users.name }).from(caseReaders).innerJoin(users, eq(users.id, caseReaders.userId)).where(eq(caseReaders.caseId, id)).orderBy(asc(users.name)),
      linkedRecords(ctx, id),
      subclusterNames(db),
      it.organizationId === null ? [] : db.select({ name: organizations.legalName }).from(organizations).where(eq(organizations.id, it.organizationId)),
      it.siteId === null ? [] : db.select({ name: sites.name, place: sites.place }).from(sites).where(eq(sites.id, it.siteId)),
      it.regionCode === null ? [] : db.select({ name: regions.name }).from(regions).where(eq(regions.code, it.regionCode)),
      it.organizationId === null ? [] : db.select({ id: redFlags.id, title: redFlags.title }).from(redFlags)
        .where(and(eq(redFlags.organizationId, it.organizationId), eq(redFlags.state, 'open'), visibleDerived(ctx, redFlags))).orderBy(asc(redFlags.dueAt)),
    ]);
    const people = [...new Set([it.ownerId, it.nextStepOwnerId, it.judgedBy, it.verifiedBy, it.createdBy, ...moves.map(({ movedBy }) => movedBy), ...requests.map(({ ownerId }) => ownerId)].flatMap((one) => one ?? []))];
    const named = new Map((await db.select({ id: users.id, name: users.name }).from(users).where(inArray(users.id, people))).map((one) => [one.id, one.name]));
    const name = (user: string | null) => (user === null ? null : named.get(user) ?? null);
    const contacts = links.filter(({ kind }) => kind === 'activity').length;
    return {
      ...it, today, days: daysBetween(it.stageSince, today), jobs: jobsOf(it), slipping: slipping(it, today), readsAll: caseReaderOf(ctx.actor).all,
      part: it.subclusterCode === null ? null : { value: `${it.clusterCode}/${it.subclusterCode}`, ...(groups.get(`${it.clusterCode}/${it.subclusterCode}`) ?? { name: it.subclusterCode, tone: null }) },
      organization: firm && it.organizationId ? { id: it.organizationId, name: firm.name } : null,
      site: site ? [site.name, site.place].filter(Boolean).join(', ') : null, region: region?.name ?? it.regionCode,
      owner: name(it.ownerId), nextStepOwner: name(it.nextStepOwnerId), judge: name(it.judgedBy), verifier: name(it.verifiedBy),
      moves: moves.map((move) => ({ ...move, by: name(move.movedBy) })),
      parties: parties.map(({ party, name: called }) => ({ ...party, name: called })), offers, requests: requests.map((one) => ({ ...one, owner: name(one.ownerId) })), readers, links, flags,
      missing: Object.fromEntries(STAGES.map((stage) => [stage, missingFacts(stage, { ...it, contacts })])) as Record<(typeof STAGES)[number], ReturnType<typeof missingFacts>>,
    };
  },
});
export type CaseRecordView = Awaited<ReturnType<typeof readCase>>;
