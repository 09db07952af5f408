import type { MeetingState } from '@/lib/domain/meetings/meeting-state';
import type { RhythmKind } from '@/lib/domain/meetings/rhythm';
import type { StepState } from '@/lib/domain/meetings/step-state';
import type { TemplateStep } from '@/lib/domain/meetings/template-step';
import type { Confidentiality } from '@/lib/domain/shared/confidentiality';
import { bool, index, instant, int, json, recordColumns, table, text, uniqueIndex } from '../columns';
import { users } from './access';
import { activities } from './outreach';
import { organizations, people } from './register';

/** The meetings of a forming cluster and the rhythm they keep. */
export const meetingSeries = table('meeting_series', {
  ...recordColumns(),
  clusterCode: text().notNull(),
  subclusterCode: text().notNull(),
  title: text().notNull(),
  rhythm: text().$type<RhythmKind>().notNull(),
  // Every so many weeks or months.
  every: int().notNull(),
  // Of a rhythm by months: which weekday of the month (5 is the last), Monday being 1.
  nth: int(),
  weekday: int(),
  startsOn: text().notNull(),
  // Wall-clock time 'HH:MM' of the workspace's zone.
  time: text(),
  durationMin: int(),
  place: text(),
  convenerOrganizationId: text().references(() => organizations.id),
  ownerId: text().notNull().references(() => users.id),
  confidentiality: text().$type<Confidentiality>().notNull(),
  sample: bool().notNull(),
  archivedAt: instant(),
  archivedBy: text(),
}, (t) => [index('meeting_series_subcluster').on(t.clusterCode, t.subclusterCode)]);

/** One meeting of a series. Held, it is the contact `activityId`: who came, the minutes and the actions stand there and nowhere else. */
export const meetings = table('meetings', {
  ...recordColumns(),
  seriesId: text().notNull().references(() => meetingSeries.id),
  day: text().notNull(),
  time: text(),
  durationMin: int(),
  place: text(),
  state: text().$type<MeetingState>().notNull(),
  // Counts its changes for calendars.
  sequence: int().notNull(),
  activityId: text().references(() => activities.id),
  confidentiality: text().$type<Confidentiality>().notNull(),
  sample: bool().notNull(),
}, (t) => [index('meetings_series').on(t.seriesId, t.day), index('meetings_activity').on(t.activityId)]);

/** Invited beyond the members: an organization, a person, or both. */
export const meetingGuests = table('meeting_guests', {
  id: text().primaryKey(),
  meetingId: text().notNull().references(() => meetings.id),
  organizationId: text().references(() => organizations.id),
  personId: text().references(() => people.id),
}, (t) => [index('meeting_guests_meeting').on(t.meetingId), index('meeting_guests_organization').on(t.organizationId), index('meeting_guests_person').on(t.personId)]);

export const agendaItems = table('agenda_items', {
  id: text().primaryKey(),
  meetingId: text().notNull().references(() => meetings.id),
  position: int().notNull(),
  title: text().notNull(),
  minutes: int(),
}, (t) => [index('agenda_items_meeting').on(t.meetingId)]);

/** What a meeting decided. Votes that nobody counted are null. */
export const meetingDecisions = table('meeting_decisions', {
  id: text().primaryKey(),
  meetingId: text().notNull().references(() => meetings.id),
  position: int().notNull(),
  text: text().notNull(),
  proposerOrganizationId: text().references(() => organizations.id),
  votesFor: int(),
  votesAgainst: int(),
  abstained: int(),
}, (t) => [index('meeting_decisions_meeting').on(t.meetingId), index('meeting_decisions_proposer').on(t.proposerOrganizationId)]);

/** The playbook as this workspace writes it; a change is a new version, the latest holds. */
export const playbookTemplates = table('playbook_templates', {
  id: text().primaryKey(),
  version: int().notNull(),
  steps: json<TemplateStep[]>().notNull(),
  reason: text().notNull(),
  createdAt: instant().notNull(),
  createdBy: text().notNull(),
}, (t) => [uniqueIndex('playbook_templates_version').on(t.version)]);

/** A forming cluster began its first year on a day, by a version of the template (0: as shipped). */
export const playbooks = table('playbooks', {
  ...recordColumns(),
  clusterCode: text().notNull(),
  subclusterCode: text().notNull(),
  startedOn: text().notNull(),
  templateVersion: int().notNull(),
  sample: bool().notNull(),
  archivedAt: instant(),
  archivedBy: text(),
}, (t) => [index('playbooks_subcluster').on(t.clusterCode, t.subclusterCode)]);

/** A step with its days. Done on a day, shown by words or a contact; or skipped with a reason. */
export const playbookSteps = table('playbook_steps', {
  ...recordColumns(),
  playbookId: text().notNull().references(() => playbooks.id),
  position: int().notNull(),
  what: text().notNull(),
  why: text().notNull(),
  doneWhen: text().notNull(),
  fromOn: text().notNull(),
  toOn: text().notNull(),
  ownerId: text().references(() => users.id),
  state: text().$type<StepState>().notNull(),
  settledOn: text(),
  settledBy: text(),
  // What shows that it is done, or why it is skipped.
  note: text(),
  // The contact that shows it, which guards the note as well.
  activityId: text().references(() => activities.id),
}, (t) => [index('playbook_steps_playbook').on(t.playbookId, t.position), index('playbook_steps_activity').on(t.activityId)]);
