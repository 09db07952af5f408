'use server';

import type { PeopleSheetQuestion } from '@/lib/domain/sheet/people-sheet-question';
import { attemptPeople } from '@/lib/services/register/attempt-people';
import { mendPerson } from '@/lib/services/register/mend-person';
import { peopleSheetIds } from '@/lib/services/register/people-sheet-ids';
import { removeView } from '@/lib/services/sheet/remove-view';
import { saveView } from '@/lib/services/sheet/save-view';
import { formAction } from '@/lib/web/form-action';
import { lookUpAction } from '@/lib/web/look-up-action';
import { attemptAction, mendAction } from '@/lib/web/sheet-action';

export const attemptPeopleAction = attemptAction(attemptPeople);
export const mendPeopleAction = mendAction(mendPerson);
export const saveViewAction = formAction(saveView);
export const removeViewAction = formAction(removeView);

/** Everybody the list shows, for what is done to all of them. */
export const peopleIds = async (question: Record<string, string>) => {
  const found = await lookUpAction(peopleSheetIds)(question as Partial<PeopleSheetQuestion>);
  return found.ok ? found.value : null;
};
