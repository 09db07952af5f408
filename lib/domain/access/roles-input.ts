import { z } from 'zod';
import { messages } from '@/lib/messages';
import { ROLES, type Role } from './role';

const order = (roles: readonly Role[]) => ROLES.filter((role) => roles.includes(role));

/** The set of roles a person holds, in the order of the list; a person without any role could open nothing. */
export const RolesInput = z
  .array(z.enum(ROLES, { error: () => messages.errors.notAChoice }), { error: () => messages.access.errors.noRoles })
  .min(1, { error: () => messages.access.errors.noRoles })
  .transform(order);
