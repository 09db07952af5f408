import { z } from 'zod';
import { messages } from '@/lib/messages';
import { DeviceText } from './device-text';
import { GivenPassword } from './given-password';

/** Neither field is judged beyond its length: what is wrong with a guess is nobody's business. */
export const SignInInput = z.strictObject({
  email: z
    .string({ error: () => messages.errors.required })
    .min(1, { error: () => messages.errors.required })
    .max(254, { error: () => messages.errors.tooLong(254) }),
  password: GivenPassword,
  device: DeviceText,
});
