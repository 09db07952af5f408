'use server';

import { saveWeights } from '@/lib/services/planning/save-weights';
import { formAction } from '@/lib/web/form-action';

export const saveWeightsAction = formAction(saveWeights);
