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
import { archiveOrganization } from './register/archive-organization';
import { archivePerson } from './register/archive-person';
import { endAffiliation } from './register/end-affiliation';
import { endMembership } from './register/end-membership';
import { findIndustries } from './register/find-industries';
import { findLabels } from './register/find-labels';
import { listOrganizations } from './register/list-organizations';
import { listPeople } from './register/list-people';
import { listPlaces } from './register/list-places';
import { listTags } from './register/list-tags';
import { organizationPage } from './register/organization-page';
import { organizationToEdit } from './register/organization-to-edit';
import { personPage } from './register/person-page';
import { personToEdit } from './register/person-to-edit';
import { registerChoices } from './register/register-choices';
import { removeSite } from './register/remove-site';
import { restoreOrganization } from './register/restore-organization';
import { restorePerson } from './register/restore-person';
import { saveAffiliation } from './register/save-affiliation';
import { saveMembership } from './register/save-membership';
import { saveOrganization } from './register/save-organization';
import { savePerson } from './register/save-person';
import { saveSite } from './register/save-site';
import { searchRegister } from './register/search-register';

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
  archiveOrganization,
  archivePerson,
  registerChoices,
  endAffiliation,
  endMembership,
  findIndustries,
  findLabels,
  listOrganizations,
  listPeople,
  listPlaces,
  listTags,
  organizationPage,
  organizationToEdit,
  personPage,
  personToEdit,
  removeSite,
  restoreOrganization,
  restorePerson,
  saveAffiliation,
  saveMembership,
  saveOrganization,
  savePerson,
  saveSite,
  searchRegister,
];

/** By id: the permission table, the command line, the palette and the tests read it. */
export const registry: ReadonlyMap<string, Verb> = new Map(declared.map((verb) => [verb.id, verb]));
