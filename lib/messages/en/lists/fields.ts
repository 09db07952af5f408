import type { ListField } from '@/lib/domain/lists/list-field';
import type { ListRecord } from '@/lib/domain/lists/list-record';

const fields: Record<ListField, string> = {
  'organization.externalId': 'Organization: its id in this list',
  'organization.legalName': 'Organization: name',
  'organization.tradeNames': 'Organization: trade names',
  'organization.kind': 'Organization: kind',
  'organization.status': 'Organization: status',
  'organization.businessNumber': 'Organization: business number',
  'organization.website': 'Organization: website',
  'organization.foundedYear': 'Organization: founded',
  'organization.about': 'Organization: description',
  'organization.industries': 'Organization: NAICS codes',
  'organization.subclusters': 'Organization: sub-clusters',
  'organization.subclusterRole': 'Organization: role in the sub-cluster',
  'organization.tags': 'Organization: tags',
  'organization.phone': 'Organization: description, telephone',
  'organization.email': 'Organization: description, e-mail',
  'site.name': 'Site: name',
  'site.address': 'Site: address',
  'site.place': 'Site: town',
  'site.regionCode': 'Site: region code',
  'site.jobs': 'Site: jobs',
  'site.lat': 'Site: latitude',
  'site.lng': 'Site: longitude',
  'person.externalId': 'Person: their id in this list',
  'person.fullName': 'Person: full name',
  'person.givenName': 'Person: given name',
  'person.familyName': 'Person: family name',
  'person.email': 'Person: e-mail',
  'person.phone': 'Person: telephone',
  'person.preferredChannel': 'Person: prefers',
  'person.languages': 'Person: languages',
  'person.doNotContactSince': 'Person: do not contact since',
  'person.about': 'Person: remarks',
  'affiliation.title': 'Role: title',
  'affiliation.validFrom': 'Role: since',
  'affiliation.validTo': 'Role: until',
  'membership.association': 'Membership: association',
  'membership.membershipClass': 'Membership: class',
  'membership.validFrom': 'Membership: since',
  'membership.validTo': 'Membership: until',
  'activity.occurredOn': 'Contact: day',
  'activity.kind': 'Contact: kind',
  'activity.channel': 'Contact: channel',
  'activity.summary': 'Contact: summary',
  'activity.details': 'Contact: details',
  'activity.topics': 'Contact: topics',
  'activity.confidentiality': 'Contact: level',
  'activity.participants': 'Contact: ids of who took part',
};

const records: Record<ListRecord, string> = {
  organization: 'Organizations', site: 'Sites', person: 'People', affiliation: 'Roles', membership: 'Memberships', activity: 'Contacts',
};

const record: Record<ListRecord, string> = {
  organization: 'Organization', site: 'Site', person: 'Person', affiliation: 'Role', membership: 'Membership', activity: 'Contact',
};

/** A word for every field a column may hold and every kind of record a row may fill. */
export const listFields = { fields, records, record };
