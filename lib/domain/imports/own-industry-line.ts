import { isCodeLike } from './code-like';
import { industryLine, type IndustryLine } from './industry-line';

const LONGEST_CODE = 60;
const BRACKETED = /^(.*?)\s*\[([^\][]*)\]\s*$/s;
const TOTALS = ['00', 'G', 'S'];

/**
 * An industry line under a code of the table's own: the code as printed or in brackets behind the title, no NAICS codes. Totals, goods
 * and services are known by the words and codes they always have; a line without a code by its folded title. Null where nothing is printed.
 */
export function ownIndustryLine(title: string, code: string): IndustryLine | null {
  const [, name = title, inside = ''] = BRACKETED.exec(title.trim()) ?? [];
  const printed = code.trim() || inside.trim() || (isCodeLike(name) ? name.trim() : '');
  const byTitle = industryLine(name, '');
  if (byTitle && TOTALS.includes(byTitle.code)) return byTitle;
  if (printed === '') return byTitle;
  if (/^(00|_?t|total)$/i.test(printed)) return industryLine(name, 'total');
  return { code: printed.slice(0, LONGEST_CODE), title: name.trim() || printed, naics: [] };
}
