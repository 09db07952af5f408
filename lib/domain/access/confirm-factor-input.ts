import { z } from 'zod';
import { DeviceText } from './device-text';
import { OneTimeCode } from './one-time-code';

/** `sealed` is the secret offered a moment ago; `password` is asked for when a factor is being replaced. */
export const ConfirmFactorInput = z.strictObject({
  sealed: z.string().max(600),
  code: OneTimeCode,
  password: z.string().max(256).optional(),
  device: DeviceText,
});
