import type { ExportFormat } from '@/lib/domain/export/export-format';
import type { ExportList } from '@/lib/domain/export/export-list';

const formats: Record<ExportFormat, string> = {
  csv: 'CSV', xlsx: 'Excel (XLSX)', vcard: 'Contact cards (vCard 4)', geojson: 'Map points (GeoJSON)', kumu: 'Kumu sheets', graphml: 'GraphML',
};
const lists: Record<ExportList, string> = { organizations: 'Organizations', people: 'People', contacts: 'Contacts', 'contact-table': 'Contacts as shown', cases: 'Cases', initiatives: 'Initiatives', network: 'Network' };

export const exports = {
  formats, lists,
  menu: 'Download', menuOf: (list: string) => `Download ${list.toLowerCase()}`,
  asNarrowed: 'All rows of the list as it is narrowed now',
  notContacted: 'Asked not to be contacted.',
  organizations: ['ID', 'Name', 'Trade names', 'Kind', 'Status', 'Town', 'All towns', 'Region code', 'Address', 'Jobs', 'Sub-clusters', 'Tags', 'Owner', 'Website', 'Business number', 'Founded', 'About', 'Do not contact', 'Updated on'],
  people: ['ID', 'Given name', 'Family name', 'Title', 'Organization', 'Other organizations', 'E-mail', 'Phone', 'Languages', 'Do not contact', 'Updated on'],
  contacts: ['ID', 'Day', 'Kind', 'Subject', 'Topics', 'Organizations', 'People', 'Logged by', 'Who may read'],
  initiatives: ['ID', 'Title', 'Stage', 'Sub-cluster', 'Region code', 'Facilitator', 'Started on', 'Members', 'Next milestone', 'Due on', 'Targets'],
  id: 'ID',
  yes: 'Yes',
  geojsonSource: ['Coordinates of towns: GeoNames, CC BY 4.0. "position" says whether a point is the site\'s own or its town\'s.'],
};
