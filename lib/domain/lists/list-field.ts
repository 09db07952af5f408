import type { ListRecord } from './list-record';

/** What a column of a list may hold. Several columns may fill one field: parts of an address, tags in three columns. */
export const LIST_FIELDS = [
  'organization.externalId', 'organization.legalName', 'organization.tradeNames', 'organization.kind', 'organization.status', 'organization.businessNumber',
  'organization.website', 'organization.foundedYear', 'organization.about', 'organization.industries', 'organization.subclusters', 'organization.subclusterRole',
  'organization.tags', 'organization.phone', 'organization.email',
  'site.name', 'site.address', 'site.place', 'site.regionCode', 'site.jobs', 'site.lat', 'site.lng',
  'person.externalId', 'person.fullName', 'person.givenName', 'person.familyName', 'person.email', 'person.phone', 'person.preferredChannel',
  'person.languages', 'person.doNotContactSince', 'person.about',
  'affiliation.title', 'affiliation.validFrom', 'affiliation.validTo',
  'membership.association', 'membership.membershipClass', 'membership.validFrom', 'membership.validTo',
  'activity.occurredOn', 'activity.kind', 'activity.channel', 'activity.summary', 'activity.details', 'activity.topics', 'activity.confidentiality', 'activity.participants',
] as const;
export type ListField = (typeof LIST_FIELDS)[number];

export const recordOfField = (field: ListField): ListRecord => field.slice(0, field.indexOf('.')) as ListRecord;
