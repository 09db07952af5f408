import { z } from 'zod';
import { DeviceText } from './device-text';
import { GivenPassword } from './given-password';

/** Asked for once more before something that protects the account changes. */
export const PasswordAgainInput = z.strictObject({ password: GivenPassword, device: DeviceText });
