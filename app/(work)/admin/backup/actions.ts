'use server';

import { orderBackup } from '@/lib/services/workspace/order-backup';
import { formAction } from '@/lib/web/form-action';

export const orderBackupAction = formAction(orderBackup);
