import { aggregationLevel, type QcewArea } from './agglvl';
import type { NewRegion } from './row-outcome';

const AREA_FIPS = /^(US\d{3}|\d{5}|C\d{4}|CS\d{3})$/;
const NATION = 'US000';

const parentOf = (fips: string, area: QcewArea): string | null => {
  if (area === 'nation') return null;
  return area === 'county' && !fips.endsWith('000') ? `${fips.slice(0, 2)}000` : NATION;
};

/** The area of a QCEW row, in its own system: counties lie in states, all else in the nation. Null when either code is none of the publisher's. */
export function qcewRegion(fips: string, agglvl: string, title: string): NewRegion | null {
  const code = fips.trim().toUpperCase();
  const level = agglvl.trim() === '' ? null : aggregationLevel(agglvl);
  if (!AREA_FIPS.test(code) || (agglvl.trim() !== '' && !level)) return null;
  const area = level?.area ?? (code === NATION ? 'nation' : 'metropolitan-area');
  return { code, name: title.trim() || code, system: 'us_area', parentCode: parentOf(code, area) };
}
