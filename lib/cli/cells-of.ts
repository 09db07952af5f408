import { CROSSTAB_ROLES, type Crosstab, type CrosstabRole } from '@/lib/domain/imports/crosstab';
import { UsageFault } from './usage-fault';

const isRole = (word: string): word is CrosstabRole => (CROSSTAB_ROLES as readonly string[]).includes(word);
const column = (word: string) =>
  (/^\d+$/.test(word) ? Number(word) : [...word.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0));

const placed = (list: string) =>
  list.split(',').map((each) => {
    const [place = '', is = ''] = each.split(':');
    if (!/^(\d+|[A-Za-z]{1,3})$/.test(place) || !isRole(is)) throw new UsageFault(`"${each}" is not PLACE:ROLE, for example 3:period or A:industry.`);
    return { at: column(place), is };
  });

/**
 * Where the figures of a sheet stand, in one word: 'headings=3:period;labels=A:region,B:industry;first=C4' with, where they are the same
 * for the whole sheet, 'region=Cariboo', 'industry=21' or 'period=2024'.
 */
export const cellsOf = (text: string, sheet: string): Crosstab => {
  const said = new Map(text.split(';').map((part) => [part.slice(0, part.indexOf('=')).trim(), part.slice(part.indexOf('=') + 1).trim()]));
  const [, firstColumn, firstRow] = /^([A-Za-z]{1,3})(\d+)$/.exec(said.get('first') ?? '') ?? [];
  if (!firstColumn || !firstRow) throw new UsageFault('Say where the first figure stands: first=C4');
  const list = (name: string) => (said.get(name) ? placed(said.get(name) ?? '') : []);
  return {
    sheet, firstRow: Number(firstRow), firstColumn: column(firstColumn),
    headings: list('headings').map(({ at, is }) => ({ row: at, is })),
    labels: list('labels').map(({ at, is }) => ({ column: at, is })),
    fixed: { region: said.get('region') ?? '', industry: said.get('industry') ?? '', period: said.get('period') ?? '' },
  };
};
