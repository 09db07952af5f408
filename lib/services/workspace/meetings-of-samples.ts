import { and, eq } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { meetingGuests, meetings, meetingSeries, organizations } from '@/db/schema';

/** Sample organizations that convene a series of one's own, or are guests of a meeting of one's own. */
export const meetingsOfSamples = async (db: Handle): Promise<{ id: string }[]> => [
  ...await db.selectDistinct({ id: organizations.id }).from(organizations)
    .innerJoin(meetingSeries, and(eq(meetingSeries.convenerOrganizationId, organizations.id), eq(meetingSeries.sample, false))).where(eq(organizations.sample, true)),
  ...await db.selectDistinct({ id: organizations.id }).from(organizations)
    .innerJoin(meetingGuests, eq(meetingGuests.organizationId, organizations.id))
    .innerJoin(meetings, and(eq(meetings.id, meetingGuests.meetingId), eq(meetings.sample, false))).where(eq(organizations.sample, true)),
];
