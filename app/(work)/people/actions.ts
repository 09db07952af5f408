'use server';

import { archivePerson } from '@/lib/services/register/archive-person';
import { endAffiliation } from '@/lib/services/register/end-affiliation';
import { restorePerson } from '@/lib/services/register/restore-person';
import { saveAffiliation } from '@/lib/services/register/save-affiliation';
import { savePerson } from '@/lib/services/register/save-person';
import { formAction } from '@/lib/web/form-action';

export const savePersonAction = formAction(savePerson);
export const archivePersonAction = formAction(archivePerson);
export const restorePersonAction = formAction(restorePerson);
export const saveAffiliationAction = formAction(saveAffiliation);
export const endAffiliationAction = formAction(endAffiliation);
