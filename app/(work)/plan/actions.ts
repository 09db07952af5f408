'use server';

import { logContact } from '@/lib/services/outreach/log-contact';
import { cancelVisit } from '@/lib/services/planning/cancel-visit';
import { changeVisit } from '@/lib/services/planning/change-visit';
import { holdVisit } from '@/lib/services/planning/hold-visit';
import { moveVisit } from '@/lib/services/planning/move-visit';
import { planVisit } from '@/lib/services/planning/plan-visit';
import { reopenVisit } from '@/lib/services/planning/reopen-visit';
import { formAction, inOneAction } from '@/lib/web/form-action';

export const planVisitAction = formAction(planVisit);
export const changeVisitAction = formAction(changeVisit);
export const moveVisitAction = formAction(moveVisit);
export const cancelVisitAction = formAction(cancelVisit);
export const reopenVisitAction = formAction(reopenVisit);

/** Logs the contact a visit became and ties the two; sent again, it does what is left to do. Undone, the visit is planned again. */
export const logVisitAction = async (visitId: string, contact: Parameters<typeof logContact>[1]) =>
  inOneAction(async (does) => {
    const logged = await does(logContact, contact);
    if (!logged.ok) return logged;
    const held = await does(holdVisit, { id: visitId, activityId: logged.value.id });
    return held.ok ? logged : held;
  });
