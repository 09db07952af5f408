import type { redFlags, redFlagSteps } from '@/db/schema';
import { addDays } from '@/lib/domain/shared/add-days';
import type { SampleCalendar } from './sample-calendar';
import { sampleId } from './sample-id';

type Rows = { flags: (typeof redFlags.$inferInsert)[]; steps: (typeof redFlagSteps.$inferInsert)[] };

const FLAGS = [
  { firm: 'cottonwood', by: 'anita', title: 'Lease of the main shop ends', why: 'The landlord has not answered two letters about renewing. Seen on the visit.', severity: 'serious', opened: 3, days: 7, resolution: null },
  { firm: 'larkhollow', by: 'jonah', title: 'Two machinists gave notice', why: 'Both were called by a mine in another district.', severity: 'critical', opened: 6, days: 2, resolution: null },
  { firm: 'brasswren', by: 'jonah', title: 'Change of owner expected', why: 'The owner would like to retire within two years and has named nobody.', severity: 'serious', opened: 60, days: 7, resolution: 'Brought together with the succession adviser of the partner agency; a manager is buying in.' },
] as const;

/** Invented red flags: one within its clock, one past it, one that ended well. */
export const flagRows = (calendar: SampleCalendar): Rows => {
  const rows: Rows = { flags: [], steps: [] };
  FLAGS.forEach(({ firm, by, title, why, severity, opened, days, resolution }, at) => {
    const id = sampleId('red-flag', firm);
    const byId = sampleId('colleague', by);
    const openedOn = addDays(calendar.today, -opened);
    const openedAt = calendar.instant(openedOn);
    const closedAt = resolution === null ? null : calendar.instant(addDays(openedOn, 20));
    rows.flags.push({
      id, createdAt: openedAt, createdBy: byId, updatedAt: closedAt ?? openedAt, updatedBy: byId, version: 1, organizationId: sampleId('organization', firm), title, why, severity, openedAt,
      clockAmount: days * 24, clockUnit: 'hours', dueAt: new Date(openedAt.getTime() + days * 86_400_000), ownerId: byId, state: closedAt ? 'closed' : 'open',
      closedAt, closedBy: closedAt && byId, resolution, confidentiality: 'internal', sample: true,
    });
    rows.steps.push({ id: sampleId('red-flag-step', String(at), 0), flagId: id, kind: 'opened', at: openedAt, byId, toUserId: byId });
    if (closedAt) rows.steps.push({ id: sampleId('red-flag-step', String(at), 1), flagId: id, kind: 'closed', at: closedAt, byId, text: resolution });
  });
  return rows;
};
