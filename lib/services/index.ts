import type { Verb } from './define';
import { archiveContact } from './outreach/archive-contact';
import { colleagues } from './outreach/colleagues';
import { completeTask } from './outreach/complete-task';
import { contactSummary } from './outreach/contact-summary';
import { dropTask } from './outreach/drop-task';
import { earlierContacts } from './outreach/earlier-contacts';
import { editContact } from './outreach/edit-contact';
import { goneQuiet } from './outreach/gone-quiet';
import { listContacts } from './outreach/list-contacts';
import { logContact } from './outreach/log-contact';
import { myFollowUps } from './outreach/my-follow-ups';
import { organizationFollowUps } from './outreach/organization-follow-ups';
import { organizationTimeline } from './outreach/organization-timeline';
import { personTimeline } from './outreach/person-timeline';
import { readContact } from './outreach/read-contact';
import { reassignTask } from './outreach/reassign-task';
import { recentContacts } from './outreach/recent-contacts';
import { reopenTask } from './outreach/reopen-task';
import { rescheduleTask } from './outreach/reschedule-task';
import { restoreContact } from './outreach/restore-contact';
import { teamFollowUps } from './outreach/team-follow-ups';

// Every command and query of the product, one line each, sorted by id.
const declared: readonly Verb[] = [
  archiveContact,
  colleagues,
  completeTask,
  readContact,
  contactSummary,
  listContacts,
  dropTask,
  earlierContacts,
  editContact,
  goneQuiet,
  logContact,
  myFollowUps,
  organizationFollowUps,
  organizationTimeline,
  personTimeline,
  reassignTask,
  recentContacts,
  reopenTask,
  rescheduleTask,
  restoreContact,
  teamFollowUps,
];

/** By id: the permission table, the command line, the palette and the tests read it. */
export const registry: ReadonlyMap<string, Verb> = new Map(declared.map((verb) => [verb.id, verb]));
