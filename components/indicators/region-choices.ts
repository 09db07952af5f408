import type { RegionFacts } from '@/lib/domain/indicators/question-facts';
import type { AskedField } from './question-form';
import { regionGroups } from './region-groups';

/** From so many regions on, a page carries the chosen one alone, and the browser fetches the others. */
const MANY = 120;

/** The regions a field offers. Of a long list the page carries what is chosen, and says where the browser finds the whole. */
export function regionChoices(regions: readonly RegionFacts[], chosen: string, order: 'small' | 'large' = 'small'): Pick<AskedField, 'groups' | 'from'> {
  const ordered = (some: readonly RegionFacts[]) => (order === 'small' ? regionGroups(some) : [...regionGroups(some)].reverse());
  if (regions.length < MANY) return { groups: ordered(regions) };
  return { groups: ordered(regions.filter(({ code }) => code === chosen)), from: `/region/choices?order=${order}` };
}
