import { inArray } from 'drizzle-orm';
import { auditEvents } from '@/db/schema';
import { may, type Actor } from '@/lib/auth/permissions';

/** Reading an event needs the right to read its record: restricted and sealed ones are for those who may read sealed text. */
export const readableEvents = (actor: Actor) =>
  may(actor, 'sealed.read') ? undefined : inArray(auditEvents.level, ['public', 'internal']);
