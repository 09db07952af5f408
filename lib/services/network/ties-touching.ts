import { and, gte, inArray, isNull, lte, ne, or, type Column } from 'drizzle-orm';
import { affiliations, introductions, memberships, relations } from '@/db/schema';
import type { ChannelTie } from '@/lib/domain/network/channel';
import { INTRODUCTION_LEVEL } from '@/lib/domain/network/introduction-level';
import type { QueryContext } from '../define';
import { visibleDerived } from '../visible-derived';
import { meetingsTouching } from './meetings-touching';
import { relationEnds } from './relation-ends';

/** A body with tens of thousands of members vouches for none of them: so many rows of one kind are read. */
const MOST = 2_000;

const held = (fact: { validFrom: Column; validTo: Column }, day: string) =>
  and(or(isNull(fact.validFrom), lte(fact.validFrom, day)), or(isNull(fact.validTo), gte(fact.validTo, day)));

/** Every tie of trust at one of these organizations and people, as far as the actor may see: what holds today, and what happened. */
export const tiesTouching = async (ctx: QueryContext, ids: readonly string[]): Promise<ChannelTie[]> => {
  const { db, today } = ctx;
  const some = [...ids];
  const touches = (...columns: Column[]) => or(...columns.map((column) => inArray(column, some)));
  const related = touches(relations.fromOrganizationId, relations.toOrganizationId, relations.fromPersonId, relations.toPersonId);
  const introduced = touches(introductions.aOrganizationId, introductions.aPersonId, introductions.bOrganizationId, introductions.bPersonId);
  const [said, roles, belongs, joined, met] = await Promise.all([
    db.select().from(relations).where(and(related, ne(relations.kind, 'competes'), held(relations, today), visibleDerived(ctx, relations))).limit(MOST),
    db.select().from(affiliations).where(and(touches(affiliations.personId, affiliations.organizationId), held(affiliations, today))).limit(MOST),
    db.select().from(memberships).where(and(touches(memberships.organizationId, memberships.personId, memberships.associationId), held(memberships, today))).limit(MOST),
    db.select().from(introductions).where(and(introduced, isNull(introductions.archivedAt), visibleDerived(ctx, introductions))).limit(MOST),
    meetingsTouching(ctx, some),
  ]);
  return [
    ...said.map((row): ChannelTie => ({ ...relationEnds(row), channel: 'relation', level: row.strength, lastOn: null, what: row.kind })),
    ...roles.map((row): ChannelTie => ({ from: row.personId, to: row.organizationId, channel: 'affiliation', level: null, lastOn: null, what: row.title ?? '' })),
    ...belongs.map((row): ChannelTie => ({ from: row.organizationId ?? row.personId ?? '', to: row.associationId, channel: 'membership', level: null, lastOn: null, what: row.membershipClass ?? '' })),
    ...joined.map((row): ChannelTie => ({
      from: row.aPersonId ?? row.aOrganizationId, to: row.bPersonId ?? row.bOrganizationId, channel: 'introduction', level: INTRODUCTION_LEVEL[row.result], lastOn: row.resultOn ?? row.madeOn, what: row.result,
    })),
    ...met,
  ];
};
