import { z } from 'zod';
import { DeviceText } from './device-text';
import { NewPassword } from './new-password';
import { OneTimeToken } from './one-time-token';
import { PersonName } from './person-name';

export const AcceptInvitationInput = z.strictObject({ token: OneTimeToken, name: PersonName, password: NewPassword, device: DeviceText });
