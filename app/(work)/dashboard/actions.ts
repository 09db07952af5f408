'use server';

import { setTarget } from '@/lib/services/dashboards/set-target';
import { formAction } from '@/lib/web/form-action';

export const setTargetAction = formAction(setTarget);
