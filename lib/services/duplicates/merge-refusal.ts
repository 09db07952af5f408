import { and, eq, isNull, or, type Column } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { JOURNALED } from '@/db/journal';
import { referencesTo } from '@/db/references-to';
import { introductions, memberships, referrals, relations } from '@/db/schema';
import { messages } from '@/lib/messages';
import type { QueryContext } from '../define';
import { isPartOf } from '../is-part-of';
import { visibleDerived } from '../visible-derived';

type Two = { into: string; from: string };

const between = (a: Column, b: Column, { into, from }: Two) => or(and(eq(a, into), eq(b, from)), and(eq(a, from), eq(b, into)));

/** What two records say of one another, as far as the actor may read it: what they may not see refuses nothing. */
const dealWithOneAnother = async (ctx: QueryContext, ofOrganization: boolean, two: Two): Promise<boolean> => {
  const { db } = ctx;
  const [a, b] = ofOrganization ? [relations.fromOrganizationId, relations.toOrganizationId] : [relations.fromPersonId, relations.toPersonId];
  const [x, y] = ofOrganization ? [introductions.aOrganizationId, introductions.bOrganizationId] : [introductions.aPersonId, introductions.bPersonId];
  const [sent, to] = ofOrganization ? [referrals.organizationId, referrals.toOrganizationId] : [referrals.personId, referrals.toPersonId];
  const found = [
    await db.select({ id: relations.id }).from(relations).where(and(between(a, b, two), visibleDerived(ctx, relations))).limit(1),
    await db.select({ id: introductions.id }).from(introductions).where(and(between(x, y, two), visibleDerived(ctx, introductions))).limit(1),
    await db.select({ id: referrals.id }).from(referrals).where(and(between(sent, to, two), visibleDerived(ctx, referrals))).limit(1),
  ];
  return found.some((rows) => rows.length > 0);
};

/** Tables no undo reaches: what stands there must not be moved. */
const fixedRows = async (db: Handle, ofOrganization: boolean, id: string): Promise<boolean> => {
  const journaled = new Set(JOURNALED.map(({ name }) => name));
  for (const { name, table, field } of referencesTo(ofOrganization ? 'organizations' : 'people')) {
    if (journaled.has(name)) continue;
    const [row] = await db.select().from(table).where(eq((table as unknown as Record<string, Column>)[field] as Column, id)).limit(1);
    if (row) return true;
  }
  return false;
};

type Held = { kind?: string; archivedAt: Date | null };

/** Why two records may not be merged, in words; null where they may. */
export const mergeRefusal = async (ctx: QueryContext, record: 'organization' | 'person', two: Two, [stays, goes]: readonly [Held, Held]): Promise<string | null> => {
  const { db } = ctx;
  const { refusals } = messages.duplicates;
  const ofOrganization = record === 'organization';
  if (two.into === two.from) return refusals.itself;
  if (stays.archivedAt || goes.archivedAt) return refusals.archived;
  if (ofOrganization) {
    if (stays.kind !== goes.kind && [stays.kind, goes.kind].includes('first_nation')) return refusals.firstNation;
    if ((await isPartOf(db, two.into, two.from)) || (await isPartOf(db, two.from, two.into))) return refusals.partOf;
    const [member] = await db.select({ id: memberships.id }).from(memberships).where(and(isNull(memberships.personId), between(memberships.organizationId, memberships.associationId, two))).limit(1);
    if (member) return refusals.member;
  }
  if (await dealWithOneAnother(ctx, ofOrganization, two)) return refusals.dealings;
  if (await fixedRows(db, ofOrganization, two.from)) return refusals.answers;
  return null;
};
