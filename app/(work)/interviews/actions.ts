'use server';

import type { Choice } from '@/components/ui/choice';
import { finishInterview } from '@/lib/services/listening/finish-interview';
import { reopenInterview } from '@/lib/services/listening/reopen-interview';
import { startInterview } from '@/lib/services/listening/start-interview';
import { searchRegister } from '@/lib/services/register/search-register';
import { formAction } from '@/lib/web/form-action';
import { lookUpAction } from '@/lib/web/look-up-action';

export const startInterviewAction = formAction(startInterview);
export const finishInterviewAction = formAction(finishInterview);
export const reopenInterviewAction = formAction(reopenInterview);

/** Organizations by part of their name; no answer is an error the field tells. */
export const findOrganizations = async (term: string): Promise<readonly Choice[]> => {
  const found = await lookUpAction(searchRegister)({ term });
  if (!found.ok) throw new Error(found.error.code);
  return found.value.filter(({ kind }) => kind !== 'person').map(({ id, label, hint }) => ({ id, label, hint: hint ?? undefined }));
};
