import { eq, inArray, or, type Column } from 'drizzle-orm';
import type { ReferenceTo } from '@/db/references-to';
import { affiliations, formingMembers, initiativeMembers, memberships, relations } from '@/db/schema';
import { joinDated } from '@/lib/domain/duplicates/join-dated';
import { relationSameness } from '@/lib/domain/network/relation-sameness';
import { affiliationSameness } from '@/lib/domain/register/affiliation-input';
import { membershipSameness } from '@/lib/domain/register/membership-input';
import { strictest } from '@/lib/domain/shared/confidentiality';
import type { CommandContext } from '../define';

type Dated = { id: string; validFrom: string | null; validTo: string | null };
type Joining<Row extends Dated> = {
  table: ReferenceTo['table'] & { id: Column };
  rows: Row[];
  sameness: (row: Row) => string;
  /** What the kept row takes of those that go, beside their days. */
  takes?: (kept: Row, gone: readonly Row[]) => Partial<Row>;
};

const join = async <Row extends Dated>({ db, actor, now }: CommandContext, { table, rows, sameness, takes }: Joining<Row>): Promise<number> => {
  // The row that is still open is kept before one that has ended.
  const ordered = [...rows].sort((a, b) => Number(a.validTo !== null) - Number(b.validTo !== null) || (a.id < b.id ? -1 : 1));
  const byId = new Map(ordered.map((row) => [row.id, row]));
  let gone = 0;
  for (const { kept, gone: others, validFrom, validTo } of joinDated(ordered.map((row) => ({ ...row, sameness: sameness(row) })))) {
    const [own, rest] = [byId.get(kept.id), others.flatMap(({ id }) => byId.get(id) ?? [])];
    if (!own) continue;
    await db.delete(table).where(inArray(table.id, rest.map(({ id }) => id)));
    await db.update(table).set({ ...takes?.(own, rest), validFrom, validTo, updatedAt: now, updatedBy: actor.id } as Record<string, unknown>).where(eq(table.id, own.id));
    gone += rest.length;
  }
  return gone;
};

/** After rows were moved: what now says the same twice for one day is joined into one that holds from the first day to the last. */
export const joinOverlapping = async (ctx: CommandContext, record: 'organization' | 'person', id: string): Promise<number> => {
  const { db } = ctx;
  const ofOrganization = record === 'organization';
  const bonds = await db.select().from(affiliations).where(eq(ofOrganization ? affiliations.organizationId : affiliations.personId, id));
  const members = await db.select().from(memberships)
    .where(ofOrganization ? or(eq(memberships.organizationId, id), eq(memberships.associationId, id)) : eq(memberships.personId, id));
  const ties = await db.select().from(relations)
    .where(ofOrganization ? or(eq(relations.fromOrganizationId, id), eq(relations.toOrganizationId, id)) : or(eq(relations.fromPersonId, id), eq(relations.toPersonId, id)));
  const takingPart = await db.select().from(initiativeMembers).where(eq(ofOrganization ? initiativeMembers.organizationId : initiativeMembers.personId, id));
  const counts = [
    await join(ctx, {
      table: affiliations, rows: bonds, sameness: affiliationSameness,
      takes: (kept, gone) => ({ flags: [...new Set([kept, ...gone].flatMap(({ flags }) => flags))], primary: [kept, ...gone].some(({ primary }) => primary) }),
    }),
    await join(ctx, { table: memberships, rows: members, sameness: membershipSameness }),
    await join(ctx, {
      table: relations, rows: ties,
      sameness: ({ kind, ...row }) => relationSameness({ kind, from: row.fromOrganizationId ?? row.fromPersonId ?? '', to: row.toOrganizationId ?? row.toPersonId ?? '' }),
      takes: (kept, gone) => {
        const all = [kept, ...gone];
        const confidentiality = strictest(all.map((one) => one.confidentiality));
        const guarded = all.find((one) => one.activityId !== null && one.confidentiality === confidentiality) ?? all.find((one) => one.activityId !== null);
        return { confidentiality, activityId: guarded?.activityId ?? null, strength: kept.strength ?? gone.find(({ strength }) => strength !== null)?.strength ?? null };
      },
    }),
    await join(ctx, { table: initiativeMembers, rows: takingPart, sameness: ({ initiativeId, organizationId, personId, role }) => JSON.stringify([initiativeId, organizationId, personId, role]) }),
    ofOrganization
      ? await join(ctx, {
          table: formingMembers, rows: await db.select().from(formingMembers).where(eq(formingMembers.organizationId, id)),
          sameness: ({ clusterCode, subclusterCode }) => JSON.stringify([clusterCode, subclusterCode]),
        })
      : 0,
  ];
  return counts.reduce((sum, gone) => sum + gone, 0);
};
