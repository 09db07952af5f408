import { fold } from '@/lib/domain/register/fold';
import { isCodeLike } from './code-like';
import type { NewRegion } from './row-outcome';

const LONGEST_CODE = 60;

/**
 * A region a table has for itself: its code stands behind the series it belongs to ('regions-2026:R001'), so that it can never be
 * taken for a region of a known system. Without a code the folded name is one. Null where neither is printed.
 */
export function ownRegion(series: string, code: string, name: string): NewRegion | null {
  const printed = code.trim() || (isCodeLike(name) ? name.trim() : fold(name).replaceAll(' ', '-'));
  if (printed === '') return null;
  return { code: `${series}:${printed.slice(0, LONGEST_CODE)}`, name: (name.trim() || code.trim()).slice(0, 200), system: 'own', parentCode: null };
}
