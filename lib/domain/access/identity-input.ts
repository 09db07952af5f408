import { z } from 'zod';
import { DeviceText } from './device-text';

/** What an identity provider says of somebody who signed in there. The pair of issuer and subject is the person; an address is not. */
export const IdentityInput = z.strictObject({
  issuer: z.url().max(300),
  subject: z.string().min(1).max(255),
  email: z.string().max(254).nullable(),
  emailVerified: z.boolean(),
  network: z.string().max(100),
  device: DeviceText,
});
