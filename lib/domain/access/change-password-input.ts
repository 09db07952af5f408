import { z } from 'zod';
import { DeviceText } from './device-text';
import { GivenPassword } from './given-password';
import { NewPassword } from './new-password';

export const ChangePasswordInput = z.strictObject({ password: GivenPassword, newPassword: NewPassword, device: DeviceText });
