import { fold } from '@/lib/domain/register/fold';
import { ownRegion } from './own-region';
import { remembered } from './remembered';
import type { NewRegion } from './row-outcome';

export const REGION_SYSTEMS = ['country', 'province', 'economic_region', 'census_division', 'custom', 'us_area', 'own'] as const;
export type RegionSystem = (typeof REGION_SYSTEMS)[number];
export type KnownRegion = { readonly code: string; readonly name: string; readonly system: RegionSystem };

/** Where a table has regions of its own: the series they belong to, and whether names nobody knows yet are created. */
export type OwnRegions = { readonly series: string; readonly create: boolean };

export type FoundRegion =
  | { ok: true; code: string; fresh?: NewRegion }
  /** `named`: the publisher's own identifier is well formed, so the region is real and only not one of ours. */
  | { ok: false; reason: 'unknown-region' | 'ambiguous-region'; named: boolean };

// Dissemination geography identifier: vintage, type and level (A0002 province, A0003 census division, S0500 economic region), code.
const DGUID = /^\d{4}([AS]\d{4})(\d[\w+]*)$/;
const SYSTEM_OF_LEVEL: Readonly<Record<string, RegionSystem>> = { A0002: 'province', A0003: 'census_division', S0500: 'economic_region' };

/**
 * Finds our region from a published code or identifier and name. A code that is given decides: a name never overrides it, but inside
 * the level of an identifier a name may find the unit (5960 'North Coast and Nechako' is the published pair). A name that two systems
 * share (Cariboo is an economic region and a district) needs `system` or is `ambiguous-region`. ', British Columbia' is dropped.
 * With `own` only the regions of that series are looked up, and where it says so unknown ones are made up from code and name.
 */
export function regionFinder(regions: readonly KnownRegion[], system?: RegionSystem, own?: OwnRegions): (code: string, name: string) => FoundRegion {
  const known = own ? regions : regions.filter(({ system: of }) => of !== 'own');
  const byCode = new Map(known.map((region) => [region.code, region]));

  const named = (name: string, within: RegionSystem | undefined, isIdentified: boolean): FoundRegion => {
    const key = fold(name.replace(/,\s*(British Columbia|Colombie-Britannique)\s*$/i, ''));
    const found = known.filter((region) => key !== '' && fold(region.name) === key && (!isIdentified || region.system === within));
    const fitting = found.length > 1 && system ? found.filter((region) => region.system === system) : found;
    const [only] = fitting;
    if (only && fitting.length === 1) return { ok: true, code: only.code };
    return { ok: false, reason: found.length > 1 ? 'ambiguous-region' : 'unknown-region', named: isIdentified };
  };
  const find = (code: string, name: string): FoundRegion => {
    const given = code.trim().replace(/\s*\+\s*/g, '+');
    const plain = byCode.get(given || name.trim());
    if (plain) return { ok: true, code: plain.code };
    const identifier = DGUID.exec(given);
    if (!identifier) return given ? { ok: false, reason: 'unknown-region', named: false } : named(name, undefined, false);
    const level = SYSTEM_OF_LEVEL[identifier[1] ?? ''];
    const region = byCode.get(identifier[2] ?? '');
    return region && region.system === level ? { ok: true, code: region.code } : named(name, level, true);
  };

  const findOwn = (code: string, name: string): FoundRegion => {
    const region = own && ownRegion(own.series, code, name);
    if (!region) return { ok: false, reason: 'unknown-region', named: false };
    if (byCode.has(region.code)) return { ok: true, code: region.code };
    return own.create ? { ok: true, code: region.code, fresh: region } : { ok: false, reason: 'unknown-region', named: false };
  };

  return remembered(own ? findOwn : find);
}
