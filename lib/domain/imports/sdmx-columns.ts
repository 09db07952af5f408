export const SDMX_FIELDS = ['region', 'industry', 'period', 'value', 'status', 'confidential', 'scale', 'action'] as const;
export type SdmxField = (typeof SDMX_FIELDS)[number];

/** Places of the columns of an SDMX-CSV file; `names` are the label columns of region and industry, where the file has them. */
export type SdmxColumns = {
  readonly header: readonly string[];
  readonly at: Readonly<Partial<Record<SdmxField, number>>>;
  readonly names: { readonly region: number; readonly industry: number };
  readonly dimensions: readonly number[];
};

const IDENTIFIER = /^[A-Z][A-Z0-9_$@-]*$/;
const STRUCTURAL = /^(DATAFLOW|STRUCTURE(\[.\])?|STRUCTURE_ID|STRUCTURE_NAME|ACTION)$/;
const REGION = /^(REF_AREA|GEO|GEOGRAPHY|LOCATION|REGION|TERRITORY|AREA|TERRITORIAL_LEVEL)$/;
const INDUSTRY = /^(.*ACTIVITY.*|.*INDUSTRY.*|NAICS.*|SCIAN.*|ISIC.*|NACE.*|SECTOR|ECO)$/;

// With labels a heading reads 'REF_AREA: Reference area'.
const idOf = (heading: string) => (heading.split(':')[0] ?? '').trim();

/**
 * The columns when the header is SDMX-CSV: 1.0 begins with DATAFLOW, 2.0 with STRUCTURE, STRUCTURE_ID and ACTION. Dimensions stand before
 * OBS_VALUE, attributes behind. Null for any other header; `missing` names what a table of figures by region and industry needs.
 * Source: SDMX-CSV 1.0 and 2.0 field guides, https://github.com/sdmx-twg/sdmx-csv
 */
export function sdmxColumns(header: readonly string[]): { columns: SdmxColumns; missing: ('region' | 'industry' | 'period' | 'value')[] } | null {
  const ids = header.map(idOf);
  if (!/^(DATAFLOW|STRUCTURE(\[.\])?)$/.test(ids[0] ?? '')) return null;
  const place = (name: string) => ids.indexOf(name);
  const value = place('OBS_VALUE');
  const before = ids.flatMap((id, index) =>
    (IDENTIFIER.test(id) && !STRUCTURAL.test(id) && id !== 'TIME_PERIOD' && index !== value && (value < 0 || index < value) ? [index] : []));
  const region = before.find((index) => REGION.test(ids[index] ?? '')) ?? -1;
  const industry = before.find((index) => INDUSTRY.test(ids[index] ?? '')) ?? -1;
  const found: Record<SdmxField, number> = {
    region, industry, value, period: place('TIME_PERIOD'), status: place('OBS_STATUS'), confidential: place('CONF_STATUS'), scale: place('UNIT_MULT'), action: place('ACTION'),
  };
  const at = Object.fromEntries(Object.entries(found).filter(([, index]) => index >= 0)) as Partial<Record<SdmxField, number>>;
  const nameOf = (index: number) => (index >= 0 && header[index + 1] !== undefined && !IDENTIFIER.test(ids[index + 1] ?? '') && !header[index + 1]?.includes(':') ? index + 1 : -1);
  return {
    columns: { header, at, names: { region: nameOf(region), industry: nameOf(industry) }, dimensions: before.filter((index) => index !== region && index !== industry) },
    missing: (['region', 'industry', 'period', 'value'] as const).filter((field) => at[field] === undefined),
  };
}
