import { and, eq } from 'drizzle-orm';
import { disclosurePackages, recordVersions } from '@/db/schema';
import type { HeldRecord } from '@/lib/domain/privacy/held-record';
import { messages } from '@/lib/messages';
import type { QueryContext } from '../define';
import { notFound } from '../errors';

export const DISCLOSURE_RECORD = 'disclosure_package';
export const DISCLOSURE_OPEN = ['reference', 'subjectKind', 'subjectId', 'receivedOn', 'dueOn', 'state'];

/** A package with the records as they were when it was collected: decisions about places in a text must not slip when the text changes. */
export const loadDisclosure = async ({ db }: QueryContext, id: string) => {
  const [row] = await db.select().from(disclosurePackages).where(eq(disclosurePackages.id, id));
  const [first] = await db.select({ data: recordVersions.data }).from(recordVersions)
    .where(and(eq(recordVersions.record, DISCLOSURE_RECORD), eq(recordVersions.recordId, id), eq(recordVersions.version, 1)));
  if (!row || !first) throw notFound(messages.errors.notFound);
  return { ...row, name: String(first.data.name), records: first.data.collected as HeldRecord[] };
};
export type LoadedDisclosure = Awaited<ReturnType<typeof loadDisclosure>>;
