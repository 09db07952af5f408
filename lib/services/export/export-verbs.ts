import type { Verb } from '../define';
import { contactsToExport } from './contacts-to-export';
import { membershipsToExport } from './memberships-to-export';
import { noteExport } from './note-export';
import { organizationsToExport } from './organizations-to-export';
import { peopleToExport } from './people-to-export';
import { rolesToExport } from './roles-to-export';

/** Every command and query of what is taken out. */
export const exportVerbs: readonly Verb[] = [contactsToExport, membershipsToExport, noteExport, organizationsToExport, peopleToExport, rolesToExport];
