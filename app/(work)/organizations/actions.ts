'use server';

import { archiveOrganization } from '@/lib/services/register/archive-organization';
import { endMembership } from '@/lib/services/register/end-membership';
import { removeSite } from '@/lib/services/register/remove-site';
import { restoreOrganization } from '@/lib/services/register/restore-organization';
import { saveMembership } from '@/lib/services/register/save-membership';
import { saveOrganization } from '@/lib/services/register/save-organization';
import { saveSite } from '@/lib/services/register/save-site';
import { formAction } from '@/lib/web/form-action';

export const saveOrganizationAction = formAction(saveOrganization);
export const archiveOrganizationAction = formAction(archiveOrganization);
export const restoreOrganizationAction = formAction(restoreOrganization);
export const saveSiteAction = formAction(saveSite);
export const removeSiteAction = formAction(removeSite);
export const saveMembershipAction = formAction(saveMembership);
export const endMembershipAction = formAction(endMembership);
