import { ROLE_PERMISSIONS, type Permission, type Role } from '@/lib/auth/permissions';
import type { ContactReader } from '@/lib/domain/outreach/contact-reader';

const holds = (roles: readonly Role[], permission: Permission) => roles.some((role) => ROLE_PERMISSIONS[role].includes(permission));

/** A colleague as a reader, whether or not they are here: for naming readers and owners of follow-ups. */
export const contactReaderOfUser = (user: { id: string; roles: readonly Role[] }): ContactReader => ({
  userId: user.id, trusted: holds(user.roles, 'outreach.write'), all: holds(user.roles, 'sealed.read'),
});
