'use server';

import { archiveContact } from '@/lib/services/outreach/archive-contact';
import { logContact } from '@/lib/services/outreach/log-contact';
import { cancelVisit } from '@/lib/services/planning/cancel-visit';
import { changeVisit } from '@/lib/services/planning/change-visit';
import { holdVisit } from '@/lib/services/planning/hold-visit';
import { moveVisit } from '@/lib/services/planning/move-visit';
import { planVisit } from '@/lib/services/planning/plan-visit';
import { reopenVisit } from '@/lib/services/planning/reopen-visit';
import { formAction } from '@/lib/web/form-action';

export const planVisitAction = formAction(planVisit);
export const changeVisitAction = formAction(changeVisit);
export const moveVisitAction = formAction(moveVisit);
export const cancelVisitAction = formAction(cancelVisit);
export const reopenVisitAction = formAction(reopenVisit);

const log = formAction(logContact);
const hold = formAction(holdVisit);
const archive = formAction(archiveContact);

/** Logs the contact a visit became and ties the two; sent again, it does what is left to do. */
export const logVisitAction = async (visitId: string, contact: Parameters<typeof log>[0]) => {
  const logged = await log(contact);
  if (!logged.ok) return logged;
  const held = await hold({ id: visitId, activityId: logged.value.id });
  return held.ok ? logged : held;
};

/** Takes the contact back; its visit is planned again. */
export const takeBackVisitAction = async (visitId: string, input: { id: string }) => {
  const archived = await archive(input);
  return archived.ok ? reopenVisitAction({ id: visitId }) : archived;
};
