import { and, isNull, notInArray } from 'drizzle-orm';
import { organizations } from '@/db/schema';

/** Organizations that count: not archived, not closed, not moved away. */
export const living = () => and(isNull(organizations.archivedAt), notInArray(organizations.status, ['closed', 'moved_out']));
