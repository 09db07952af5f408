import { fold } from '@/lib/domain/register/fold';
import { expandNaics } from './expand-naics';

export const TOTAL_LINE = '00';
export const GOODS_LINE = 'G';
export const SERVICES_LINE = 'S';

export type IndustryLine = { readonly code: string; readonly title: string; readonly naics: readonly string[] };

const SPECIAL_CODES: Readonly<Record<string, string>> = { '00': TOTAL_LINE, '0': TOTAL_LINE, t: TOTAL_LINE, total: TOTAL_LINE, g: GOODS_LINE, s: SERVICES_LINE };
const SPECIAL_TITLES: readonly (readonly [RegExp, string])[] = [
  [/^(total( employed)?|all industries|(total )?(employed )?all industries|total (employed )?all industries|(ensemble|total) .*(toutes les )?industries)$/, TOTAL_LINE],
  [/^(goods producing (sector|industries)|secteur (de la production|des producteurs) de biens)$/, GOODS_LINE],
  [/^(services? producing (sector|industries)|secteur (de la production|des producteurs) de services|secteur des services)$/, SERVICES_LINE],
];
const BRACKETED = /^(.*?)\s*\[([^\][]*)\]\s*$/s;

const NAICS_ALONE = /^\d{2,6}(\s*[-–_]\s*\d{2,6})?$/;

const normalCode = (text: string) => text.split(/[,;+]/).map((part) => part.trim().replace(/\s*[-–_]\s*/, '-')).join(',');

/**
 * A published industry line from its title and code. The code may stand in brackets at the end of the title
 * ('Manufacturing [31-33]') or in its place. Totals have the codes 00, G (goods) and S (services) and no NAICS codes.
 * A line without a code is known by its folded title. Null when the code is no NAICS code, or nothing is said at all.
 */
export function industryLine(title: string, code: string): IndustryLine | null {
  const bracketed = BRACKETED.exec(title.trim());
  const name = (bracketed?.[1] ?? title).trim();
  const given = (code.trim() || bracketed?.[2] || (NAICS_ALONE.test(name) ? name : '')).trim();
  const folded = fold(name);
  const special = SPECIAL_CODES[given.toLowerCase()] ?? (given ? undefined : SPECIAL_TITLES.find(([words]) => words.test(folded))?.[1]);
  if (special) return { code: special, title: name || special, naics: [] };
  if (!given) return folded ? { code: folded.replaceAll(' ', '-').slice(0, 60), title: name, naics: [] } : null;
  const naics = expandNaics(given);
  return naics ? { code: normalCode(given), title: name || given, naics } : null;
}
