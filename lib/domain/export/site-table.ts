import { messages } from '@/lib/messages';
import type { Sheet } from '../shared/sheet';
import type { ExportedOrganization } from './exported';
import { jobsCell } from './jobs-cell';

/** Open sites as a table, one row each; coordinates are the site's own, never its town's. */
export const siteTable = (organizations: readonly ExportedOrganization[]): Sheet => ({
  title: '', source: [], columns: messages.exports.sites,
  rows: organizations.flatMap(({ id, name: firm, sites }) => sites.map(({ name, place, regionCode, address, lat, lng, of, ...jobs }) => [
    id, firm, name, place, regionCode, address, of === 'site' ? lat : null, of === 'site' ? lng : null, jobsCell(jobs),
  ])),
});
