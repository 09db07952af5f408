import { expandNaics } from './expand-naics';
import { GOODS_LINE, SERVICES_LINE, TOTAL_LINE, type IndustryLine } from './industry-line';

const SPECIAL: Readonly<Record<string, readonly [code: string, title: string]>> = {
  '10': [TOTAL_LINE, 'Total, all industries'], '101': [GOODS_LINE, 'Goods-producing'], '102': [SERVICES_LINE, 'Service-providing'],
};
const SUPERSECTOR = /^10[12]\d$/;

export const isSupersector = (code: string): boolean => SUPERSECTOR.test(code);

/**
 * A line of the QCEW: 10 is the total, 101 and 102 goods and services, 1011 to 1029 supersectors (groups of sectors, no NAICS codes of
 * their own), all others NAICS codes, '31-33' a range. Null for anything else.
 * Titles printed with their code ('NAICS 21 Mining', '1011 Natural resources') lose it.
 */
export function qcewIndustry(code: string, title: string): IndustryLine | null {
  const printed = code.trim();
  const name = title.trim().replace(/^(NAICS )?[\d-]+ /, '');
  const special = SPECIAL[printed];
  if (special) return { code: special[0], title: name || special[1], naics: [] };
  if (isSupersector(printed)) return { code: printed, title: name || printed, naics: [] };
  const naics = /^10/.test(printed) ? null : expandNaics(printed.replace('_', '-'));
  return naics && { code: printed.replace('_', '-'), title: name || printed, naics };
}
