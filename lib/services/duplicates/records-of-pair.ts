import { eq } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { organizations, people } from '@/db/schema';
import { ORGANIZATION_MERGE_FIELDS, PERSON_MERGE_FIELDS } from '@/lib/domain/duplicates/merge-fields';
import { personName } from '@/lib/domain/register/person-name';
import { messages } from '@/lib/messages';
import { notFound } from '../errors';

export type MergeRecord = {
  id: string; name: string; version: number; kind?: string; archivedAt: Date | null; createdAt: Date; updatedAt: Date; doNotContactSince: string | null; sample: boolean;
  fields: Record<string, unknown>;
};

const picked = (row: Record<string, unknown>, fields: readonly string[]) => Object.fromEntries(fields.map((field) => [field, row[field] === '' ? null : row[field]]));

/** A record as it is merged: the fields a person chooses between, and what guards them. Throws notFound. */
export const recordOfPair = async (db: Handle, record: 'organization' | 'person', id: string): Promise<MergeRecord> => {
  if (record === 'organization') {
    const [row] = await db.select().from(organizations).where(eq(organizations.id, id));
    if (!row) throw notFound(messages.errors.notFound);
    return { ...row, name: row.legalName, fields: picked(row, ORGANIZATION_MERGE_FIELDS) };
  }
  const [row] = await db.select().from(people).where(eq(people.id, id));
  if (!row) throw notFound(messages.errors.notFound);
  return { ...row, kind: undefined, name: personName(row), fields: picked(row, PERSON_MERGE_FIELDS) };
};
