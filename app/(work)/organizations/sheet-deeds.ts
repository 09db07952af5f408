'use server';

import type { OrganizationSheetQuestion } from '@/lib/domain/sheet/organization-sheet-question';
import { attemptOrganizations } from '@/lib/services/register/attempt-organizations';
import { mendOrganization } from '@/lib/services/register/mend-organization';
import { organizationSheetIds } from '@/lib/services/register/organization-sheet-ids';
import { removeView } from '@/lib/services/sheet/remove-view';
import { saveView } from '@/lib/services/sheet/save-view';
import { formAction } from '@/lib/web/form-action';
import { lookUpAction } from '@/lib/web/look-up-action';
import { attemptAction, mendAction } from '@/lib/web/sheet-action';

export const attemptOrganizationsAction = attemptAction(attemptOrganizations);
export const mendOrganizationsAction = mendAction(mendOrganization);
export const saveViewAction = formAction(saveView);
export const removeViewAction = formAction(removeView);

/** Every organization the list shows, for what is done to all of them. */
export const organizationIds = async (question: Record<string, string>) => {
  const found = await lookUpAction(organizationSheetIds)(question as Partial<OrganizationSheetQuestion>);
  return found.ok ? found.value : null;
};
