import { isSupersector } from './qcew-industry';
import { GOODS_LINE, SERVICES_LINE, TOTAL_LINE, type IndustryLine } from './industry-line';

export const LINE_LEVELS = ['total', 'group', 'leaf', 'detail'] as const;
export type LineLevel = (typeof LINE_LEVELS)[number];
export type PlacedLine = IndustryLine & { readonly level: LineLevel; readonly parentCode: string | null };

const GOODS = /^(11|21|22|23|31|32|33)/;
const covers = (wide: IndustryLine, narrow: IndustryLine) =>
  wide !== narrow && wide.naics.length > 0 && narrow.naics.length > 0
  && narrow.naics.every((code) => wide.naics.some((prefix) => code.startsWith(prefix)));

/**
 * Puts the lines of one table in their order of depth: total, goods and services as groups, the widest lines as the leaves that
 * partition the total, every line inside another as detail with the narrowest line around it as parent.
 * Lines that cover exactly the same codes are not put inside one another.
 */
export function placeLines(lines: readonly IndustryLine[]): PlacedLine[] {
  const codes = new Set(lines.map((line) => line.code));
  const has = (code: string) => codes.has(code);
  const byPrefix = new Map<string, IndustryLine[]>();
  for (const line of lines) {
    for (const prefix of line.naics) {
      const held = byPrefix.get(prefix);
      if (held) held.push(line);
      else byPrefix.set(prefix, [line]);
    }
  }
  // Whatever lies around a line covers its first code, so it is found under one of that code's prefixes.
  const near = ({ naics: [first = ''] }: IndustryLine) =>
    Array.from({ length: first.length }, (_, end) => byPrefix.get(first.slice(0, end + 1)) ?? []).flat();
  const inside = (line: IndustryLine) => near(line).filter((other) => covers(other, line) && !covers(line, other));
  const groupOf = (line: IndustryLine) => {
    const group = line.naics.every((code) => GOODS.test(code)) ? GOODS_LINE : SERVICES_LINE;
    if (line.naics.length > 0 && has(group)) return group;
    return has(TOTAL_LINE) ? TOTAL_LINE : null;
  };
  return lines.map((line): PlacedLine => {
    if (line.code === TOTAL_LINE) return { ...line, level: 'total', parentCode: null };
    if (line.code === GOODS_LINE || line.code === SERVICES_LINE) {
      return { ...line, level: 'group', parentCode: has(TOTAL_LINE) ? TOTAL_LINE : null };
    }
    if (isSupersector(line.code) && line.naics.length === 0) {
      const above = line.code.startsWith('101') ? GOODS_LINE : SERVICES_LINE;
      return { ...line, level: 'group', parentCode: has(above) ? above : has(TOTAL_LINE) ? TOTAL_LINE : null };
    }
    const around = inside(line);
    const nearest = around.find((wide) => around.every((other) => other === wide || !covers(wide, other)));
    return nearest ? { ...line, level: 'detail', parentCode: nearest.code } : { ...line, level: 'leaf', parentCode: groupOf(line) };
  });
}
