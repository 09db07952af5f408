import { and, eq, inArray, type SQL } from 'drizzle-orm';
import { organizations, organizationSubclusters } from '@/db/schema';
import { groupMoment } from '@/lib/domain/initiatives/group-moment';
import { matchedComparison, type Matched } from '@/lib/domain/initiatives/matched-comparison';
import { momentsBetween } from '@/lib/domain/initiatives/moments-between';
import type { LevelledTie } from '@/lib/domain/initiatives/pair-levels';
import { sizeBand } from '@/lib/domain/initiatives/size-band';
import { holdsOnDay } from '@/lib/domain/network/dated-tie';
import { OneRecord } from '@/lib/domain/register/edited-record';
import type { Validity } from '@/lib/domain/register/validity';
import { query, type QueryContext } from '../define';
import { living } from '../living';
import { loadRow } from './load-row';
import { membersOf } from './members-of';
import { countingOn, ourMeetings } from './our-meetings';
import { tiesAmong } from './ties-among';

/** Above so many the others are not measured while a page waits. */
const MOST_OTHERS = 3_000;

type Tie = LevelledTie & Validity;
type Firm = { id: string; jobs: number | null; group: string | null };

const firmsWhere = async ({ db }: QueryContext, which: SQL | undefined, cluster: string): Promise<Firm[]> => {
  const rows = await db.select({ id: organizations.id, jobs: organizations.jobsTotal, group: organizationSubclusters.subclusterCode }).from(organizations)
    .leftJoin(organizationSubclusters, and(eq(organizationSubclusters.organizationId, organizations.id), eq(organizationSubclusters.clusterCode, cluster))).where(which);
  const byId = new Map<string, Firm>();
  for (const row of rows) {
    const held = byId.get(row.id);
    if (!held || (row.group !== null && (held.group === null || row.group < held.group))) byId.set(row.id, row);
  }
  return [...byId.values()];
};

/** How many an organization is tied to on a day, and the strongest level anybody said of it. */
const standingOn = (ties: readonly Tie[], day: string) => {
  const held = new Map<string, { others: Set<string>; level: number | null }>();
  const note = (id: string, other: string, level: number | null) => {
    const one = held.get(id) ?? { others: new Set<string>(), level: null };
    one.others.add(other);
    if (level !== null && level > (one.level ?? 0)) one.level = level;
    held.set(id, one);
  };
  for (const { from, to, strength, ...days } of ties) if (from !== to && holdsOnDay(days, day)) { note(from, to, strength); note(to, from, strength); }
  return (id: string) => ({ ties: held.get(id)?.others.size ?? 0, level: held.get(id)?.level ?? null });
};

/** Who takes part beside who does not, when the initiative began and now; a comparison of like with like; and how far it hung on us over time. What everybody here may read, and no proof of a cause. */
export const initiativeNetwork = query({
  name: 'initiatives.network',
  permission: 'initiatives.read',
  input: OneRecord,
  run: async (ctx, { id }) => {
    const { clusterCode, subclusterCode, startedOn } = await loadRow(ctx, 'initiative', id);
    const ids = [...new Set((await membersOf(ctx, [id])).map(({ organizationId }) => organizationId))].sort();
    const linked = and(living(), eq(organizationSubclusters.clusterCode, clusterCode), subclusterCode === null ? undefined : eq(organizationSubclusters.subclusterCode, subclusterCode));
    const [inside, around] = await Promise.all([ids.length === 0 ? [] : firmsWhere(ctx, inArray(organizations.id, ids), clusterCode), firmsWhere(ctx, linked, clusterCode)]);
    const taking = new Set(ids);
    const others = around.filter((firm) => !taking.has(firm.id));
    const measured = others.length <= MOST_OTHERS;
    const [ties, meetings] = await Promise.all([tiesAmong(ctx, measured ? [...ids, ...others.map((firm) => firm.id)] : ids), ourMeetings(ctx, ids, ctx.today)]);
    const days = [...new Set([startedOn, ctx.today])];
    const on = (day: string) => ties.filter((tie) => holdsOnDay(tie, day));
    const amongMembers = ties.filter(({ from, to }) => taking.has(from) && taking.has(to));
    const met = (day: string) => [...new Set(countingOn(meetings, day).map(({ organizationId }) => organizationId))];
    const [before, after] = [standingOn(ties, startedOn), standingOn(ties, ctx.today)];
    const matched = ({ id: firm, jobs, group }: Firm): Matched => ({ id: firm, group, size: sizeBand(jobs), startLevel: before(firm).level, before: before(firm).ties, after: after(firm).ties });
    const overTime = momentsBetween(startedOn, ctx.today).map((day) => groupMoment(day, ids, amongMembers.filter((tie) => holdsOnDay(tie, day)), met(day)));
    return {
      startedOn, today: ctx.today, participants: overTime.filter(({ day }) => days.includes(day)),
      others: measured ? days.map((day) => groupMoment(day, others.map((firm) => firm.id), on(day), null)) : null,
      comparison: measured ? matchedComparison(inside.map(matched), others.map(matched)) : null,
      overTime: overTime.map(({ day, density, paths, ours }) => ({ day, density, paths, ours })),
    };
  },
});
export type InitiativeNetwork = Awaited<ReturnType<typeof initiativeNetwork>>;
