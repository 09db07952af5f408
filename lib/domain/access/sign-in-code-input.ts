import { z } from 'zod';
import { messages } from '@/lib/messages';
import { DeviceText } from './device-text';

/** The second step: six digits from the app, or one of the recovery codes. */
export const SignInCodeInput = z.strictObject({
  code: z
    .string({ error: () => messages.errors.required })
    .trim()
    .min(1, { error: () => messages.errors.required })
    .max(40, { error: () => messages.errors.tooLong(40) }),
  device: DeviceText,
});
