'use server';

import { saveClassScheme } from '@/lib/services/indicators/save-class-scheme';
import { formAction } from '@/lib/web/form-action';

export const saveClassSchemeAction = formAction(saveClassScheme);
