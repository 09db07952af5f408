'use server';

import { nameUnit } from '@/lib/services/workspace/name-unit';
import { formAction } from '@/lib/web/form-action';

export const nameUnitAction = formAction(nameUnit);
