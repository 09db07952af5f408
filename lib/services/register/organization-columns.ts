import { fold } from '@/lib/domain/register/fold';
import type { StoredOrganization } from './load-organization';

/** What of an organization stands in its own row. */
export const organizationColumns = (fields: StoredOrganization['fields']) => {
  const { industries, subclusters, tags, ...own } = fields;
  return { ...own, nameKey: fold(own.legalName) };
};
