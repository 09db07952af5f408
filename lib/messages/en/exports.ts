import type { ExportFormat } from '@/lib/domain/export/export-format';
import type { ExportList } from '@/lib/domain/export/export-list';

const formats: Record<ExportFormat, string> = {
  csv: 'CSV', xlsx: 'Excel (XLSX)', vcard: 'Contact cards (vCard 4)', geojson: 'Map points (GeoJSON)', kumu: 'Kumu sheets', graphml: 'GraphML',
};
const lists: Record<ExportList, string> = { organizations: 'Organizations', sites: 'Sites', links: 'Sub-clusters', memberships: 'Memberships', people: 'People', roles: 'Roles', 'people-memberships': 'Their memberships', contacts: 'Contacts', 'contact-table': 'Contacts as shown', cases: 'Cases', initiatives: 'Initiatives', network: 'Network' };

export const exports = {
  formats, lists,
  menu: 'Download', menuOf: (list: string) => `Download ${list.toLowerCase()}`,
  menuOfOne: (name: string) => `Download ${name}`,
  part: (list: string, format: string) => `${list}: ${format}`,
  asNarrowed: 'All rows of the list as it is narrowed now',
  notContacted: 'Asked not to be contacted.',
  organizations: ['Organization ID', 'Name', 'Trade names', 'Kind', 'Status', 'Site', 'Town', 'All towns', 'Region code', 'Address', 'Latitude', 'Longitude', 'Jobs at this address', 'Jobs in all', 'NAICS', 'Sub-clusters', 'Tags', 'Owner', 'Website', 'Business number', 'Founded', 'About', 'Do not contact', 'Updated on'],
  people: ['Person ID', 'Given name', 'Family name', 'Title', 'Organization ID', 'Organization', 'Other organizations', 'E-mail', 'Phone', 'Preferred channel', 'Languages', 'Person notes', 'Do not contact since', 'Updated on'],
  sites: ['Organization ID', 'Organization', 'Site', 'Town', 'Region code', 'Address', 'Latitude', 'Longitude', 'Jobs at this address'],
  links: ['Organization ID', 'Organization', 'Sub-cluster', 'Role in sub-cluster'],
  roles: ['Person ID', 'Given name', 'Family name', 'Organization ID', 'Organization', 'Title', 'In position since', 'Left on'],
  memberships: ['Organization ID', 'Organization', 'Person ID', 'Given name', 'Family name', 'Member of', 'Membership class', 'Member since', 'Member until'],
  contacts: ['Contact record', 'Contact date', 'Contact type', 'Channel', 'Subject', 'Details', 'Topics', 'Organizations', 'People', 'Participant IDs', 'Logged by', 'Who may read'],
  jobs: { about: (jobs: number) => `about ${jobs}`, band: (low: number, high: number) => `${low} to ${high}`, open: (low: number) => `${low} and over` },
  initiatives: ['ID', 'Title', 'Stage', 'Sub-cluster', 'Region code', 'Facilitator', 'Started on', 'Members', 'Next milestone', 'Due on', 'Targets'],
  id: 'ID',
  yes: 'Yes',
  geojsonSource: ['Coordinates of towns: GeoNames, CC BY 4.0. "position" says whether a point is the site\'s own or its town\'s.'],
};
