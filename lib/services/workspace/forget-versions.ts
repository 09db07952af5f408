import { and, eq, inArray } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { recordVersions } from '@/db/schema';
import { inPieces } from './in-pieces';

/** What earlier versions of removed records held; the trail itself stands without them. */
export const forgetVersions = (db: Handle, record: string, ids: readonly string[]) =>
  inPieces(ids, (piece) => db.delete(recordVersions).where(and(eq(recordVersions.record, record), inArray(recordVersions.recordId, piece))));
