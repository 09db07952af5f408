import { and, eq, inArray, isNotNull } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { KEY_SEPARATOR } from '@/db/journal';
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

const demandSharesOf = (db: Handle, keys: readonly string[]) => demandShares(db, [...new Set(keys.map((key) => key.split(KEY_SEPARATOR)[0] ?? ''))]);

const factsOf = (table: string) => async (db: Handle, keys: string[]) => demandNoTwins(new Set(keys), await datedFacts[table]?.(db, keys) ?? []);

const RULES: Readonly<Record<string, readonly ((db: Handle, keys: string[]) => Promise<void>)[]>> = {
  affiliations: [factsOf('affiliations'), demandOnePrimary],
  memberships: [factsOf('memberships')],
  relations: [factsOf('relations')],
  organization_industries: [demandSharesOf],
  organizations: [demandNoLoop],
};

/** Whether rows of a table must hold to more than the database asks for. */
export const hasRules = (table: string): boolean => table in RULES;

/** What must hold of rows that were written or brought back, once all of an undo is; refuses the whole undo where it would not. */
export const checkAfter = async (db: Handle, table: string, changes: UndoStep['changes']) => {
  for (const demand of RULES[table] ?? []) await demand(db, changes.map(({ key }) => key));
};
