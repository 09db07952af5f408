import { z } from 'zod';
import { EmailAddress } from './email-address';
import { PersonName } from './person-name';
import { RolesInput } from './roles-input';

export const InviteInput = z.strictObject({ name: PersonName, email: EmailAddress, roles: RolesInput });
