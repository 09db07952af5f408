import { messages } from '@/lib/messages';
import type { Sheet } from '../shared/sheet';
import type { ExportedRole } from './exported';

/** Who is or was what to whom, one row a role. */
export const roleTable = (roles: readonly ExportedRole[]): Sheet => ({
  title: '', source: [], columns: messages.exports.roles, days: [6, 7],
  rows: roles.map(({ personId, givenName, familyName, organizationId, organization, title, validFrom, validTo }) => [personId, givenName, familyName, organizationId, organization, title, validFrom, validTo]),
});
