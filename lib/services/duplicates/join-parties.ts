import { eq, inArray, type Column } from 'drizzle-orm';
import type { ReferenceTo } from '@/db/references-to';
import { meetingGuests, participations, plannedVisitParties } from '@/db/schema';
import type { Handle } from '@/db/database';

type Party = { id: string; organizationId: string | null; personId: string | null };

const dropTwins = async <Row extends Party>(db: Handle, table: ReferenceTo['table'] & { id: Column }, rows: readonly Row[], of: (row: Row) => string, better: (a: Row, b: Row) => boolean) => {
  const kept = new Map<string, Row>();
  const gone: string[] = [];
  for (const row of rows) {
    const key = JSON.stringify([of(row), row.organizationId, row.personId]);
    const other = kept.get(key);
    if (!other) kept.set(key, row);
    else if (better(row, other)) {
      kept.set(key, row);
      gone.push(other.id);
    } else gone.push(row.id);
  }
  if (gone.length > 0) await db.delete(table).where(inArray(table.id, gone));
  return gone.length;
};

/** After rows were moved: nobody stands twice among the parties of one contact, visit or meeting; the one whose mood was noted stays. */
export const joinParties = async (db: Handle, record: 'organization' | 'person', id: string): Promise<number> => {
  const of = (table: { organizationId: Column; personId: Column }) => eq(record === 'organization' ? table.organizationId : table.personId, id);
  const met = await db.select().from(participations).where(of(participations));
  const planned = await db.select().from(plannedVisitParties).where(of(plannedVisitParties));
  const guests = await db.select().from(meetingGuests).where(of(meetingGuests));
  return await dropTwins(db, participations, met, ({ activityId, side }) => `${activityId} ${side}`, (a, b) => a.sentiment !== null && b.sentiment === null)
    + await dropTwins(db, plannedVisitParties, planned, ({ visitId }) => visitId, () => false)
    + await dropTwins(db, meetingGuests, guests, ({ meetingId }) => meetingId, () => false);
};
