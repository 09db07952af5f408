'use server';

import type { Choice } from '@/components/ui/choice';
import { archiveContact } from '@/lib/services/outreach/archive-contact';
import { completeTask } from '@/lib/services/outreach/complete-task';
import { dropTask } from '@/lib/services/outreach/drop-task';
import { earlierContacts } from '@/lib/services/outreach/earlier-contacts';
import { editContact } from '@/lib/services/outreach/edit-contact';
import { logContact } from '@/lib/services/outreach/log-contact';
import { readContact } from '@/lib/services/outreach/read-contact';
import { reassignTask } from '@/lib/services/outreach/reassign-task';
import { reopenTask } from '@/lib/services/outreach/reopen-task';
import { rescheduleTask } from '@/lib/services/outreach/reschedule-task';
import { restoreContact } from '@/lib/services/outreach/restore-contact';
import { peopleOf } from '@/lib/services/register/people-of';
import { searchRegister } from '@/lib/services/register/search-register';
import { formAction } from '@/lib/web/form-action';
import { lookUpAction } from '@/lib/web/look-up-action';
import { participantChoice } from './participant-choice';

export const logContactAction = formAction(logContact);
export const editContactAction = formAction(editContact);
export const archiveContactAction = formAction(archiveContact);
export const restoreContactAction = formAction(restoreContact);
export const completeTaskAction = formAction(completeTask);
export const reopenTaskAction = formAction(reopenTask);
export const dropTaskAction = formAction(dropTask);
export const rescheduleTaskAction = formAction(rescheduleTask);
export const reassignTaskAction = formAction(reassignTask);
export const readContactAction = lookUpAction(readContact);
export const earlierContactsAction = lookUpAction(earlierContacts);

/** Without script a refusal shows itself by the follow-up standing where it stood. */
export const completeTaskForm = async (form: FormData): Promise<void> => {
  await completeTaskAction({ id: String(form.get('id')) });
};
export const reopenTaskForm = async (form: FormData): Promise<void> => {
  await reopenTaskAction({ id: String(form.get('id')) });
};

/** Organizations and people for the field "Who"; no answer is an error the field tells. */
export const findParticipants = async (term: string): Promise<readonly Choice[]> => {
  const found = await lookUpAction(searchRegister)({ term });
  if (!found.ok) throw new Error(found.error.code);
  return found.value.map(participantChoice);
};

/** The people of organizations that are already named; without an answer the field simply offers nobody. */
export const findPeopleOf = async (organizationIds: string[]): Promise<readonly Choice[]> => {
  const found = await lookUpAction(peopleOf)({ organizationIds });
  return found.ok ? found.value.map(participantChoice) : [];
};
