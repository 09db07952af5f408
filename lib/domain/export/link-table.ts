import { messages } from '@/lib/messages';
import type { Sheet } from '../shared/sheet';
import type { ExportedOrganization } from './exported';

/** Which organization belongs to which sub-cluster, one row each: by code, since two clusters may have a sub-cluster of one name. */
export const linkTable = (organizations: readonly ExportedOrganization[]): Sheet => ({
  title: '', source: [], columns: messages.exports.links,
  rows: organizations.flatMap(({ id, name, links }) => links.map(({ subcluster, role }) => [id, name, subcluster, messages.register.roles[role]])),
});
