const CODE = /^[1-9]\d{1,5}$/;
const RANGE = /^([1-9]\d{1,5})\s*[-_\u2013]\s*([1-9]\d{1,5})$/;
const LAST_BRACKET = /\[([^[\]]*)\][^[\]]*$/;
const WIDEST_RANGE = 100;

/**
 * The NAICS codes or prefixes a label names: `31-33`, `31_33`, `111-112, 1100, 1151-1152`, `Mining [212]`, `212231/232`.
 * Ranges are written out (`44-45` gives 44 and 45); after a slash only the changed ending need be written.
 * Null when the label is no NAICS code (a total, a group letter, backward or uneven ranges).
 */
export function naicsPrefixes(label: string): readonly string[] | null {
  const text = (LAST_BRACKET.exec(label)?.[1] ?? label).trim();
  const prefixes: string[] = [];
  for (const part of text.split(/[,;]/)) {
    const codes = codesOf(part.trim());
    if (codes === null) return null;
    prefixes.push(...codes);
  }
  return [...new Set(prefixes)];
}

function codesOf(part: string): string[] | null {
  if (CODE.test(part)) return [part];
  const range = RANGE.exec(part);
  return range ? rangeOf(range[1] ?? '', range[2] ?? '') : endingsOf(part);
}

function rangeOf(first: string, last: string): string[] | null {
  const width = Number(last) - Number(first);
  if (first.length !== last.length || width < 0 || width > WIDEST_RANGE) return null;
  return Array.from({ length: width + 1 }, (_, step) => String(Number(first) + step));
}

function endingsOf(part: string): string[] | null {
  const [first = '', ...endings] = part.split('/').map((ending) => ending.trim());
  if (!CODE.test(first) || endings.length === 0) return null;
  const codes = endings.map((ending) => first.slice(0, first.length - ending.length) + ending);
  return codes.every((code) => CODE.test(code) && code.length === first.length) ? [first, ...codes] : null;
}
