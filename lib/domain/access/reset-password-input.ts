import { z } from 'zod';
import { NewPassword } from './new-password';
import { OneTimeToken } from './one-time-token';

export const ResetPasswordInput = z.strictObject({ token: OneTimeToken, password: NewPassword });
