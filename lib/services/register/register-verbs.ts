import type { Verb } from '../define';
import { archiveOrganization } from './archive-organization';
import { archivePerson } from './archive-person';
import { attemptOrganizations } from './attempt-organizations';
import { attemptPeople } from './attempt-people';
import { endAffiliation } from './end-affiliation';
import { endMembership } from './end-membership';
import { findIndustries } from './find-industries';
import { findLabels } from './find-labels';
import { listOrganizations } from './list-organizations';
import { listPeople } from './list-people';
import { listPlaces } from './list-places';
import { listTags } from './list-tags';
import { mendOrganization } from './mend-organization';
import { mendPerson } from './mend-person';
import { organizationPage } from './organization-page';
import { organizationSheet } from './organization-sheet';
import { organizationSheetIds } from './organization-sheet-ids';
import { organizationSheetSummary } from './organization-sheet-summary';
import { organizationToEdit } from './organization-to-edit';
import { organizationsByTown } from './organizations-by-town';
import { peopleOf } from './people-of';
import { peopleSheet } from './people-sheet';
import { peopleSheetIds } from './people-sheet-ids';
import { peopleSheetSummary } from './people-sheet-summary';
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
  attemptOrganizations,
  attemptPeople,
  registerChoices,
  endAffiliation,
  endMembership,
  findIndustries,
  findLabels,
  listOrganizations,
  listPeople,
  listPlaces,
  listTags,
  mendOrganization,
  mendPerson,
  organizationPage,
  organizationSheet,
  organizationSheetIds,
  organizationSheetSummary,
  organizationToEdit,
  organizationsByTown,
  peopleOf,
  peopleSheet,
  peopleSheetIds,
  peopleSheetSummary,
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
