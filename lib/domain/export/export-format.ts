/** What a list can leave as. */
export const EXPORT_FORMATS = ['csv', 'xlsx', 'vcard', 'geojson', 'kumu', 'graphml'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
