import { and, inArray, isNull } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { directoryRequests, users } from '@/db/schema';
import type { FoundNotice } from './found-notice';

/** Requests that came from outside to the directory: told once to everybody who governs it. */
export const noticesOfRequests = async (db: Handle, ids: readonly string[]): Promise<FoundNotice[]> => {
  if (ids.length === 0) return [];
  const [open, people] = await Promise.all([
    db.select({ id: directoryRequests.id }).from(directoryRequests).where(and(inArray(directoryRequests.id, [...ids]), isNull(directoryRequests.settledAt))),
    db.select({ id: users.id, roles: users.roles }).from(users).where(isNull(users.disabledAt)),
  ]);
  const managers = people.filter(({ roles }) => roles.includes('manager'));
  return open.flatMap(({ id }) => managers.map((one) => ({ userId: one.id, kind: 'directory_request' as const, record: 'directory_request', recordId: id, occasion: 'received' })));
};
