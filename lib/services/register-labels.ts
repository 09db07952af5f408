import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { affiliations, organizations, people, sites } from '@/db/schema';
import { personName } from '@/lib/domain/register/person-name';
import type { SearchableKind } from '@/lib/domain/register/searchable-kind';
import { messages } from '@/lib/messages';
import { holdsOn } from './holds-on';

export type RegisterLabel = {
  kind: SearchableKind;
  id: string;
  label: string;
  /** Told apart by it: kind and town of an organization, title and employer of a person. */
  hint: string | null;
  archived: boolean;
  /** They, or the organization they work for, asked to be left alone: what they tell us is logged, and nobody approaches them. */
  doNotContact: boolean;
};

const organizationLabels = async (db: Handle, ids: string[]): Promise<RegisterLabel[]> => {
  if (ids.length === 0) return [];
  const rows = await db
    .select({ id: organizations.id, name: organizations.legalName, kind: organizations.kind, archivedAt: organizations.archivedAt, rest: organizations.doNotContactSince, place: sites.place })
    .from(organizations)
    .leftJoin(sites, and(eq(sites.organizationId, organizations.id), isNull(sites.closedOn)))
    .where(inArray(organizations.id, ids))
    .orderBy(asc(sites.id));
  const labels = new Map<string, RegisterLabel>();
  for (const { id, name, kind, archivedAt, rest, place } of rows) {
    if (labels.has(id)) continue;
    const hint = [messages.register.kinds[kind], place, rest && messages.register.organization.doNotContact].filter(Boolean).join(', ');
    labels.set(id, { kind: 'organization', id, label: name, hint, archived: archivedAt !== null, doNotContact: rest !== null });
  }
  return [...labels.values()];
};

const personLabels = async (db: Handle, ids: string[], today: string): Promise<RegisterLabel[]> => {
  if (ids.length === 0) return [];
  const rows = await db
    .select({
      id: people.id, givenName: people.givenName, familyName: people.familyName, archivedAt: people.archivedAt, rest: people.doNotContactSince,
      title: affiliations.title, primary: affiliations.primary, employer: organizations.legalName, employerRest: organizations.doNotContactSince,
    })
    .from(people)
    .leftJoin(affiliations, and(eq(affiliations.personId, people.id), holdsOn(affiliations, today)))
    .leftJoin(organizations, eq(organizations.id, affiliations.organizationId))
    .where(inArray(people.id, ids))
    .orderBy(asc(affiliations.id));
  const labels = new Map<string, RegisterLabel>();
  for (const row of [...rows].sort((a, b) => Number(b.primary ?? false) - Number(a.primary ?? false))) {
    if (labels.has(row.id)) continue;
    const rest = row.rest ?? row.employerRest;
    const hint = [row.title, row.employer, rest && messages.register.organization.doNotContact].filter(Boolean).join(', ') || null;
    labels.set(row.id, { kind: 'person', id: row.id, label: personName(row), hint, archived: row.archivedAt !== null, doNotContact: rest !== null });
  }
  return [...labels.values()];
};

/** How records are called where they are named, in the order asked; ids that name nothing fall away. */
export const registerLabels = async (
  db: Handle, records: readonly { kind: SearchableKind; recordId: string }[], today: string,
): Promise<RegisterLabel[]> => {
  const idsOf = (kind: SearchableKind) => records.filter((record) => record.kind === kind).map(({ recordId }) => recordId);
  const labels = await Promise.all([organizationLabels(db, idsOf('organization')), personLabels(db, idsOf('person'), today)]);
  const byId = new Map(labels.flat().map((label) => [label.id, label]));
  return records.flatMap(({ recordId }) => byId.get(recordId) ?? []);
};
