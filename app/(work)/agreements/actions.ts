'use server';

import { endAgreement } from '@/lib/services/agreements/end-agreement';
import { linkPartner } from '@/lib/services/agreements/link-partner';
import { saveAgreement } from '@/lib/services/agreements/save-agreement';
import { formAction } from '@/lib/web/form-action';

export const saveAgreementAction = formAction(saveAgreement);
export const endAgreementAction = formAction(endAgreement);
export const linkPartnerAction = formAction(linkPartner);
