import { and, eq, inArray, isNotNull } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { affiliations, memberships, organizationIndustries, organizations, relations } from '@/db/schema';
import { relationSameness } from '@/lib/domain/network/relation-sameness';
import { affiliationSameness } from '@/lib/domain/register/affiliation-input';
import { membershipSameness } from '@/lib/domain/register/membership-input';
import { overlappingDuplicate, type DatedFact } from '@/lib/domain/register/overlapping-duplicate';
import { groupBy } from '@/lib/domain/shared/group-by';
import { messages } from '@/lib/messages';
import { conflict } from '../errors';
import type { UndoStep } from './undo-plan';

type Fact = DatedFact & { id: string };

const demandNoTwins = (touched: ReadonlySet<string>, facts: readonly Fact[]) => {
  for (const group of groupBy(facts, ({ sameness }) => sameness).values()) {
    if (group.some((fact) => touched.has(fact.id) && overlappingDuplicate(fact, group))) throw conflict(messages.history.refusals.twin);
  }
};

const datedFacts: Record<string, (db: Handle, keys: string[]) => Promise<Fact[]>> = {
  affiliations: async (db, keys) => {
    const persons = db.select({ id: affiliations.personId }).from(affiliations).where(inArray(affiliations.id, keys));
    const rows = await db.select().from(affiliations).where(inArray(affiliations.personId, persons));
    return rows.map((row) => ({ ...row, sameness: affiliationSameness(row) }));
  },
  memberships: async (db, keys) => {
    const bodies = db.select({ id: memberships.associationId }).from(memberships).where(inArray(memberships.id, keys));
    const rows = await db.select().from(memberships).where(inArray(memberships.associationId, bodies));
    return rows.map((row) => ({ ...row, sameness: membershipSameness(row) }));
  },
  relations: async (db, keys) => {
    const kinds = db.select({ kind: relations.kind }).from(relations).where(inArray(relations.id, keys));
    const rows = await db.select().from(relations).where(inArray(relations.kind, kinds));
    return rows.map((row) => ({
      ...row,
      sameness: relationSameness({ kind: row.kind, from: row.fromOrganizationId ?? row.fromPersonId ?? '', to: row.toOrganizationId ?? row.toPersonId ?? '' }),
    }));
  },
};

const ALL = 1 + 1e-9;

const demandShares = async (db: Handle, ids: string[]) => {
  const rows = await db.select().from(organizationIndustries).where(inArray(organizationIndustries.organizationId, ids));
  for (const own of groupBy(rows, ({ organizationId }) => organizationId).values()) {
    const sum = own.reduce((total, { share }) => total + (share ?? 0), 0);
    if (sum > ALL || own.filter(({ primary }) => primary).length > 1) throw conflict(messages.history.refusals.shares);
  }
};

const demandNoLoop = async (db: Handle, ids: string[]) => {
  const [first] = await db.select({ id: organizations.id }).from(organizations).where(and(inArray(organizations.id, ids), isNotNull(organizations.parentId))).limit(1);
  if (!first) return;
  const rows = await db.select({ id: organizations.id, parentId: organizations.parentId }).from(organizations).where(isNotNull(organizations.parentId));
  const parents = new Map(rows.map(({ id, parentId }) => [id, parentId]));
  for (const id of ids) {
    const seen = new Set<string>();
    for (let at: string | null | undefined = id; at; at = parents.get(at)) {
      if (seen.has(at)) throw conflict(messages.history.refusals.loop);
      seen.add(at);
    }
  }
};

const demandOnePrimary = async (db: Handle, keys: string[]) => {
  const persons = db.select({ id: affiliations.personId }).from(affiliations).where(and(inArray(affiliations.id, keys), eq(affiliations.primary, true)));
  const rows = await db.select({ personId: affiliations.personId }).from(affiliations).where(and(inArray(affiliations.personId, persons), eq(affiliations.primary, true)));
  if (new Set(rows.map(({ personId }) => personId)).size < rows.length) throw conflict(messages.history.refusals.primary);
};

/** What must hold of the rows a step wrote or brought back; refuses the whole undo where it would not. */
export const checkAfter = async (db: Handle, { kind, table, changes }: UndoStep) => {
  if (kind === 'remove' || kind === 'jobs') return;
  const keys = changes.map(({ key }) => key);
  const facts = datedFacts[table];
  if (facts) demandNoTwins(new Set(keys), await facts(db, keys));
  if (table === 'affiliations') await demandOnePrimary(db, keys);
  if (table === 'organization_industries') await demandShares(db, [...new Set(keys.map((key) => key.split('\u001f')[0] ?? ''))]);
  if (table === 'organizations' && changes.some(({ before }) => before && 'parentId' in before)) await demandNoLoop(db, keys);
};
