import type { ListField } from './list-field';

const JOINED: Partial<Record<ListField, string>> = {
  'site.address': ', ', 'organization.about': '\n', 'person.about': '\n', 'activity.details': '\n', 'activity.summary': ' ',
  'organization.tags': ';', 'organization.tradeNames': ';', 'organization.subclusters': ';', 'organization.industries': ';',
  'organization.phone': ', ', 'organization.email': ', ', 'membership.association': ';', 'person.languages': ';', 'activity.participants': ';', 'activity.topics': ';',
};

/** What stands between the cells of several columns that fill one field; null where the first cell that is not empty counts. */
export const joinsColumns = (field: ListField): string | null => JOINED[field] ?? null;
