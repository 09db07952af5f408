'use server';

import { markOfficial } from '@/lib/services/indicators/mark-official';
import { formAction } from '@/lib/web/form-action';

export const markOfficialAction = formAction(markOfficial);
