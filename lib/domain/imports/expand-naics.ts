const WIDEST_RANGE = 20;

const expandPart = (part: string): string[] | null => {
  const [first, last, ...more] = part.split(/\s*[-–_]\s*/);
  if (!first || more.length > 0 || !/^\d{2,6}$/.test(first)) return null;
  if (last === undefined) return [first];
  const span = Number(last) - Number(first);
  if (!/^\d{2,6}$/.test(last) || last.length !== first.length || span < 1 || span > WIDEST_RANGE) return null;
  return Array.from({ length: span + 1 }, (_, step) => String(Number(first) + step));
};

/**
 * The NAICS codes a published line covers: '31-33' and '31_33' give 31, 32, 33; '21, 113-114' gives 21, 113, 114. A code inside another
 * of the same line is dropped (2100 inside 21). Null when the text is no list of codes of 2 to 6 digits.
 */
export function expandNaics(text: string): string[] | null {
  const parts = text.split(/[,;+]/).map((part) => expandPart(part.trim()));
  if (parts.some((part) => part === null)) return null;
  const codes = [...new Set(parts.flatMap((part) => part ?? []))];
  return codes.filter((code) => !codes.some((other) => other !== code && code.startsWith(other)));
}
