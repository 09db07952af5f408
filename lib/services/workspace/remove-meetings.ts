import { and, eq, inArray, not, exists, type SQL } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { agendaItems, meetingDecisions, meetingGuests, meetings, meetingSeries, playbooks, playbookSteps } from '@/db/schema';
import type { SampleRemoval } from '@/lib/domain/workspace/plan-sample-removal';
import { forgetVersions } from './forget-versions';
import { inPieces } from './in-pieces';

const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

const removeWhich = async (db: Handle, which: SQL) => {
  const own = idsOf(await db.select({ id: meetings.id }).from(meetings).where(which));
  await inPieces(own, async (ids) => {
    for (const part of [agendaItems, meetingDecisions, meetingGuests]) await db.delete(part).where(inArray(part.meetingId, ids));
    await db.delete(meetings).where(inArray(meetings.id, ids));
  });
  await forgetVersions(db, 'meeting', own);
};

/**
 * Takes out invented meetings, their series and playbooks, and whoever goes off what stays. A series that has a meeting of one's
 * own stays with it; a meeting of one's own that was held with nobody but the sample is planned again without its contact.
 */
export const removeMeetings = async (db: Handle, { organizations, people, contacts }: SampleRemoval) => {
  await removeWhich(db, eq(meetings.sample, true));
  const left = db.select({ id: meetings.id }).from(meetings).where(eq(meetings.seriesId, meetingSeries.id));
  const gone = await db.delete(meetingSeries).where(and(eq(meetingSeries.sample, true), not(exists(left)))).returning({ id: meetingSeries.id });
  await forgetVersions(db, 'meeting_series', idsOf(gone));
  await db.update(meetingSeries).set({ sample: false }).where(eq(meetingSeries.sample, true));
  await inPieces(contacts.remove, async (ids) => {
    await db.update(meetings).set({ activityId: null, state: 'planned' }).where(inArray(meetings.activityId, ids));
    await db.update(playbookSteps).set({ activityId: null }).where(inArray(playbookSteps.activityId, ids));
  });
  await inPieces(organizations.remove, async (ids) => {
    await db.delete(meetingGuests).where(inArray(meetingGuests.organizationId, ids));
    await db.update(meetingDecisions).set({ proposerOrganizationId: null }).where(inArray(meetingDecisions.proposerOrganizationId, ids));
    await db.update(meetingSeries).set({ convenerOrganizationId: null }).where(inArray(meetingSeries.convenerOrganizationId, ids));
  });
  await inPieces(people.remove, (ids) => db.delete(meetingGuests).where(inArray(meetingGuests.personId, ids)));
  const invented = idsOf(await db.select({ id: playbooks.id }).from(playbooks).where(eq(playbooks.sample, true)));
  await inPieces(invented, async (ids) => {
    const steps = await db.delete(playbookSteps).where(inArray(playbookSteps.playbookId, ids)).returning({ id: playbookSteps.id });
    await forgetVersions(db, 'playbook_step', idsOf(steps));
    await db.delete(playbooks).where(inArray(playbooks.id, ids));
  });
  await forgetVersions(db, 'playbook', invented);
};
