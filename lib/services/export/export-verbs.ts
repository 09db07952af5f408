import type { Verb } from '../define';
import { noteExport } from './note-export';
import { organizationsToExport } from './organizations-to-export';
import { peopleToExport } from './people-to-export';

/** Every command and query of what is taken out. */
export const exportVerbs: readonly Verb[] = [noteExport, organizationsToExport, peopleToExport];
