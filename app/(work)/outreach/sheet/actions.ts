'use server';

import { removeView } from '@/lib/services/sheet/remove-view';
import { saveView } from '@/lib/services/sheet/save-view';
import { formAction } from '@/lib/web/form-action';

export const saveViewAction = formAction(saveView);
export const removeViewAction = formAction(removeView);
