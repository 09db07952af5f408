import { z } from 'zod';
import { messages } from '@/lib/messages';
import { DeviceText } from './device-text';
import { PASSWORD_LENGTH } from './password-length';

const given = (most: number) =>
  z
    .string({ error: () => messages.errors.required })
    .min(1, { error: () => messages.errors.required })
    .max(most, { error: () => messages.errors.tooLong(most) });

/** Neither field is judged beyond its length: what is wrong with a guess is nobody's business. */
export const SignInInput = z.strictObject({
  email: given(254),
  // A character outside the basic plane is two units of UTF-16.
  password: given(PASSWORD_LENGTH.most * 2),
  device: DeviceText,
});
