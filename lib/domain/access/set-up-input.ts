import { z } from 'zod';
import { DeviceText } from './device-text';
import { EmailAddress } from './email-address';
import { NewPassword } from './new-password';
import { OneTimeToken } from './one-time-token';
import { PersonName } from './person-name';
import { refusePersonalPassword } from './refuse-personal-password';

export const SetUpInput = z
  .strictObject({ token: OneTimeToken, name: PersonName, email: EmailAddress, password: NewPassword, device: DeviceText })
  .superRefine(refusePersonalPassword);
