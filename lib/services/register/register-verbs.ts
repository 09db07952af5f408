import type { Verb } from '../define';
import { archiveOrganization } from './archive-organization';
import { archivePerson } from './archive-person';
import { endAffiliation } from './end-affiliation';
import { endMembership } from './end-membership';
import { findIndustries } from './find-industries';
import { findLabels } from './find-labels';
import { listOrganizations } from './list-organizations';
import { listPeople } from './list-people';
import { listPlaces } from './list-places';
import { listTags } from './list-tags';
import { organizationPage } from './organization-page';
import { organizationToEdit } from './organization-to-edit';
import { peopleOf } from './people-of';
import { personPage } from './person-page';
import { personToEdit } from './person-to-edit';
import { registerChoices } from './register-choices';
import { removeSite } from './remove-site';
import { restoreOrganization } from './restore-organization';
import { restorePerson } from './restore-person';
import { saveAffiliation } from './save-affiliation';
import { saveMembership } from './save-membership';
import { saveOrganization } from './save-organization';
import { savePerson } from './save-person';
import { saveSite } from './save-site';
import { searchRegister } from './search-register';

/** Every command and query of the register, one line each, sorted by id. */
export const registerVerbs: readonly Verb[] = [
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
  peopleOf,
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
