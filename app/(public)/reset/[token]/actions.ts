'use server';
import { resetPassword } from '@/lib/services/access/reset-password';
import { formAction } from '@/lib/web/form-action';

export const resetPasswordAction = formAction(resetPassword);
