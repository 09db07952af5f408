import { z } from 'zod';

export const CROSSTAB_ROLES = ['region', 'industry', 'naics', 'period', 'unit', 'other'] as const;
export type CrosstabRole = (typeof CROSSTAB_ROLES)[number];

const role = z.enum(CROSSTAB_ROLES);
const place = z.int().min(1).max(16_384);
const fixed = z.string().trim().max(200).default('');

/**
 * Where things stand on a sheet whose figures spread over columns: picked once by a person, or found. Rows and columns count from 1.
 * `headings` are the rows above the figures, `labels` the columns beside them; what is the same for the whole sheet is `fixed`.
 */
export const Crosstab = z.strictObject({
  sheet: z.string().max(200).default(''),
  headings: z.array(z.strictObject({ row: place, is: role })).max(10),
  labels: z.array(z.strictObject({ column: place, is: role })).max(10),
  firstRow: place,
  firstColumn: place,
  fixed: z.strictObject({ region: fixed, industry: fixed, period: fixed }).prefault({}),
});
export type Crosstab = z.output<typeof Crosstab>;

/** What region, industry and year a crosstab says nothing about: it cannot be read until they are picked. */
export const crosstabLacks = ({ headings, labels, fixed: said }: Crosstab): ('region' | 'industry' | 'period')[] => {
  const roles = new Set([...headings, ...labels].map(({ is }) => is));
  return [
    !roles.has('region') && said.region === '' && ('region' as const),
    !roles.has('industry') && !roles.has('naics') && said.industry === '' && ('industry' as const),
    !roles.has('period') && said.period === '' && ('period' as const),
  ].filter((field) => field !== false);
};
