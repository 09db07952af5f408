import { z } from 'zod';
import { auditEvents, users } from '@/db/schema';
import { foldName } from '@/lib/domain/shared/fold-name';
import { query } from '../define';
import { readableEvents } from './readable-events';

/** What the filters of the trail can be set to: the people of the house and the kinds of record that have events. */
export const auditChoices = query({
  name: 'audit.choices',
  permission: 'audit.read',
  input: z.strictObject({}),
  run: async ({ db, actor }) => {
    const people = await db.select({ id: users.id, name: users.name }).from(users);
    const kinds = await db.selectDistinct({ record: auditEvents.record }).from(auditEvents).where(readableEvents(actor));
    return {
      people: people.toSorted((a, b) => (foldName(a.name) < foldName(b.name) ? -1 : 1)),
      records: kinds.map(({ record }) => record).sort(),
    };
  },
});
