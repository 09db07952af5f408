import { isCodeLike } from './code-like';
import { expandNaics } from './expand-naics';
import { regionFinder, type KnownRegion, type RegionSystem } from './region-finder';
import type { LookedCell } from './table-look';

const MOST = 20_000;
const BRACKETED = /\[([^\][]*)\]\s*$/;
const TOTALS = /^(0|00|_?t|total|g|s)$/i;

/**
 * Whether a table names regions and industries of its own: fewer than half of its regions are any we know, and fewer than half of its
 * industry codes are in a classification. In a table of known regions a name nobody knows is a slip, and stays one.
 * `regionSystem`: where a name is of two levels, the one level all others are of.
 */
export function ownNames(regions: readonly KnownRegion[], industryCodes: readonly string[]): {
  see: (cell: LookedCell) => void;
  result: () => { ownRegions: boolean; ownIndustries: boolean; regionSystem: RegionSystem | null };
} {
  const find = regionFinder(regions);
  const systemOf = new Map(regions.map((region) => [region.code, region.system]));
  const levels = new Set<RegionSystem>();
  let ambiguous = false;
  const classified = new Set(industryCodes);
  const seenRegions = new Map<string, boolean>();
  const seenCodes = new Map<string, boolean>();
  const mostlyUnknown = (seen: ReadonlyMap<string, boolean>) => seen.size > 0 && [...seen.values()].filter(Boolean).length * 2 < seen.size;
  const note = (seen: Map<string, boolean>, key: string, isKnown: () => boolean) => {
    if (key !== '' && !seen.has(key) && seen.size < MOST) seen.set(key, isKnown());
  };
  const isKnownRegion = (code: string, name: string) => {
    const found = find(code, name);
    if (found.ok) levels.add(systemOf.get(found.code) ?? 'custom');
    else if (found.reason === 'ambiguous-region') ambiguous = true;
    return found.ok || found.reason === 'ambiguous-region' || found.named;
  };
  return {
    see({ regionCode, region, naics, industry }) {
      note(seenRegions, regionCode || region, () => isKnownRegion(regionCode, region));
      const code = naics || BRACKETED.exec(industry)?.[1] || (isCodeLike(industry) ? industry : '');
      if (!TOTALS.test(code)) note(seenCodes, code, () => expandNaics(code)?.every((each) => classified.has(each)) ?? false);
    },
    result: () => {
      const inside = [...levels].filter((level) => level !== 'country' && level !== 'province');
      const [only = null] = inside;
      return {
        ownRegions: mostlyUnknown(seenRegions), ownIndustries: mostlyUnknown(seenCodes),
        regionSystem: ambiguous && inside.length === 1 ? only : null,
      };
    },
  };
}
