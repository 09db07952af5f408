const LEVELS = [
  'annual_avg_estabs', 'annual_avg_emplvl', 'total_annual_wages', 'taxable_annual_wages', 'annual_contributions', 'annual_avg_wkly_wage', 'avg_annual_pay',
  'qtrly_estabs', 'month1_emplvl', 'month2_emplvl', 'month3_emplvl', 'total_qtrly_wages', 'taxable_qtrly_wages', 'qtrly_contributions', 'avg_wkly_wage',
];
const CODES = ['area_fips', 'own_code', 'industry_code', 'agglvl_code', 'size_code', 'year', 'qtr', 'disclosure_code', 'lq_disclosure_code', 'oty_disclosure_code',
  'area_title', 'industry_title', 'own_title'] as const;
export type QcewCode = (typeof CODES)[number];

export type QcewFigure = { readonly index: number; readonly measure: string; readonly kind: 'level' | 'lq' | 'oty' };

/** Places of the columns of a table of the Quarterly Census of Employment and Wages. */
export type QcewColumns = {
  readonly header: readonly string[];
  readonly at: Readonly<Partial<Record<QcewCode, number>>>;
  readonly figures: readonly QcewFigure[];
};

const NEEDED = ['area_fips', 'own_code', 'industry_code', 'year'] as const;
// Employment of a quarter is that of its third month, the one BLS itself reports; months one and two keep their own names.
const OURS: Readonly<Record<string, string>> = {
  annual_avg_emplvl: 'employment', month3_emplvl: 'employment', annual_avg_estabs: 'establishments', qtrly_estabs: 'establishments',
};

const figureOf = (name: string, index: number): QcewFigure | null => {
  const [, group = '', rest = ''] = /^(lq_|oty_)?(.+)$/.exec(name) ?? [];
  const [, base = '', change = ''] = /^(.*?)(_chg|_pct_chg|_pct)?$/.exec(rest) ?? [];
  const level = base.replace(/_count$/, '');
  if (!LEVELS.includes(level) || (group === 'oty_') !== (change !== '')) return null;
  if (group === '') return { index, measure: OURS[level] ?? level, kind: 'level' };
  return { index, measure: `${group}${level}${change === '_pct' ? '_pct_chg' : change}`, kind: group === 'lq_' ? 'lq' : 'oty' };
};

/**
 * The columns when the header is one of the QCEW files: annual or quarterly, slices and single files, with or without titles, and both
 * spellings of the establishment count (annual_avg_estabs, annual_avg_estabs_count). Null for any other header.
 * Source: https://data.bls.gov/cew/doc/layouts/csv_annual_layout.htm
 */
export function qcewColumns(header: readonly string[]): QcewColumns | null {
  const names = header.map((name) => name.trim().toLowerCase());
  const at: Partial<Record<QcewCode, number>> = {};
  for (const code of CODES) {
    const index = names.indexOf(code);
    if (index >= 0) at[code] = index;
  }
  const figures = names.map(figureOf).filter((figure) => figure !== null);
  if (NEEDED.some((code) => at[code] === undefined) || !figures.some(({ kind }) => kind === 'level')) return null;
  return { header, at, figures };
}
