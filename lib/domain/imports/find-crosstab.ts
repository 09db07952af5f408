import { fold } from '@/lib/domain/register/fold';
import type { Crosstab, CrosstabRole } from './crosstab';
import { labelText } from './crosstab-columns';
import { isShareHeading } from './is-share-heading';
import { tidyColumns } from './tidy-columns';

const HEAD = 60;
const YEAR = /^\s*(19|20)\d{2}\s*$/;
const FIGURE = /^[\s\d.,'\u00a0\u202f]*\d[\s\d.,\u00a0\u202f]*[A-Za-z]?\s*$|^(x|F|E|\.{1,3}|0s|-|n\/?a)?$/i;
const GEOGRAPHY = /^(geograph\w*|geo|region\w*|area|province|district|economic region|census (division|metropolitan area))\b/;
const INDUSTRY = /naics|scian|\bindustr/;
const TITLE_GEOGRAPHY = /^\s*(?:geography|géographie)\s*:\s*([^:]+)$/i;

const cellsOf = (record: readonly string[]) => record.flatMap((cell, index) => (cell.trim() === '' ? [] : [index]));

/** What a heading says its column or row holds. */
const roleOf = (heading: string): CrosstabRole => {
  const folded = fold(heading.replace(/\s+\d{1,2}(\s+\d{1,2})*\s*$/, ''));
  const { at } = tidyColumns([heading]).columns;
  if (INDUSTRY.test(folded) && at.naics === undefined) return 'industry';
  if (GEOGRAPHY.test(folded) || at.region !== undefined || at.regionCode !== undefined) return 'region';
  if (at.naics !== undefined) return 'naics';
  if (at.industry !== undefined) return 'industry';
  return 'other';
};

const isFigureRow = (record: readonly string[] | undefined, columns: readonly number[]) =>
  record !== undefined && columns.some((at) => (record[at] ?? '').trim() !== '') && columns.every((at) => FIGURE.test(record[at]?.trim() ?? ''));

const fixedRegion = (titles: readonly (readonly string[])[]) => {
  for (const title of titles) {
    const said = TITLE_GEOGRAPHY.exec(title.filter((cell) => cell.trim() !== '').join(', '));
    if (said?.[1] && !/province or territory/i.test(said[1])) return said[1].trim();
  }
  return '';
};

/**
 * Finds a table whose years stand in columns among the first records of a file: the row of years, the rows of headings right above it,
 * the columns of labels left of it. Null where no row of years with figures below it is found. Title lines may stand above.
 */
export function findCrosstab(records: readonly (readonly string[])[], sheet = ''): Crosstab | null {
  const head = records.slice(0, HEAD);
  for (const [at, record] of head.entries()) {
    const years = record.flatMap((cell, index) => (index > 0 && YEAR.test(cell) ? [index] : []));
    const [firstColumn] = years;
    if (firstColumn === undefined || cellsOf(record).some((index) => index > firstColumn && !years.includes(index) && !isShareHeading(record[index] ?? ''))) continue;
    const below = head.slice(at + 1).findIndex((row) => isFigureRow(row, years) && cellsOf(row).some((index) => index < firstColumn));
    if (below < 0) continue;
    const isHeading = (row: readonly string[] | undefined) => row !== undefined && cellsOf(row).some((index) => index >= firstColumn) && !/:$/.test(row[0] ?? '');
    let top = at;
    while (top > 0 && isHeading(head[top - 1])) top -= 1;
    const dataRow = at + 1 + below;
    const between = head.slice(at + 1, dataRow).flatMap((row, index) => (cellsOf(row).some((cell) => cell >= firstColumn) ? [{ row: at + 2 + index, is: 'unit' as const }] : []));
    const labels = Array.from({ length: firstColumn }, (_, column) => ({ column: column + 1, is: roleOf(labelText(head.slice(top, dataRow), column)) }));
    const labelled = new Set(labels.map(({ is }) => is));
    // In a merged heading the first cell names the column of labels below it, not what stands beside it.
    const spreads = labelled.has('industry') || labelled.has('naics') ? 'region' : 'industry';
    const hasOwnName = (record[0] ?? '').trim() !== '';
    const above = head.slice(top, at).map((row, index) => ({ row: top + index + 1, is: hasOwnName ? roleOf(row.find((cell) => cell.trim() !== '') ?? '') : (spreads as CrosstabRole) }));
    const said = new Set([...above, ...labels].map(({ is }) => is));
    const region = said.has('region') ? '' : fixedRegion(head.slice(0, top));
    const unnamed = labels.filter(({ is }) => is === 'other');
    const [only] = unnamed;
    // One column of labels nobody can place holds what is still missing.
    if (only && unnamed.length === 1 && said.has('region') !== (said.has('industry') || said.has('naics'))) only.is = said.has('region') ? 'industry' : 'region';
    else if (only && unnamed.length === 1 && region !== '' && !said.has('industry')) only.is = 'industry';
    return {
      sheet, labels, firstRow: dataRow + 1, firstColumn: firstColumn + 1,
      headings: [...above, { row: at + 1, is: 'period' }, ...between],
      fixed: { region, industry: '', period: '' },
    };
  }
  return null;
}
