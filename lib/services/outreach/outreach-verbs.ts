import type { Verb } from '../define';
import { archiveContact } from './archive-contact';
import { colleagues } from './colleagues';
import { completeTask } from './complete-task';
import { contactSheet } from './contact-sheet';
import { contactSheetSummary } from './contact-sheet-summary';
import { contactSummary } from './contact-summary';
import { dropTask } from './drop-task';
import { earlierContacts } from './earlier-contacts';
import { editContact } from './edit-contact';
import { followUpsBySubcluster } from './follow-ups-by-subcluster';
import { goneQuiet } from './gone-quiet';
import { listContacts } from './list-contacts';
import { logContact } from './log-contact';
import { myFollowUps } from './my-follow-ups';
import { organizationFollowUps } from './organization-follow-ups';
import { organizationTimeline } from './organization-timeline';
import { personTimeline } from './person-timeline';
import { readContact } from './read-contact';
import { reassignTask } from './reassign-task';
import { recentContacts } from './recent-contacts';
import { reopenTask } from './reopen-task';
import { rescheduleTask } from './reschedule-task';
import { restoreContact } from './restore-contact';
import { teamFollowUps } from './team-follow-ups';

/** Every command and query of outreach, one line each, sorted by id. */
export const outreachVerbs: readonly Verb[] = [
  archiveContact,
  colleagues,
  completeTask,
  readContact,
  contactSheet,
  contactSheetSummary,
  contactSummary,
  listContacts,
  dropTask,
  earlierContacts,
  editContact,
  followUpsBySubcluster,
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
