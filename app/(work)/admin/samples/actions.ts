'use server';

import { removeSamples } from '@/lib/services/workspace/remove-samples';
import { formAction } from '@/lib/web/form-action';

export const removeSamplesAction = formAction(removeSamples);
