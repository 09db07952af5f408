import type { QuestionOptions } from './question-facts';

type Place = { readonly region: string; readonly reference: string };
/** The reference that was asked for and could not be kept, and why. */
export type ReferenceLetGo = { readonly part: 'reference'; readonly asked: string; readonly why: 'itself' | 'apart' };

/** The widest first: what a region is usually compared with. */
const WIDEST = ['country', 'province', 'custom', 'us_area', 'economic_region', 'census_division', 'own'];
const US_TOTAL = 'US000';

const widthOf = ({ code, system }: { readonly code: string; readonly system: string }) => {
  const at = WIDEST.indexOf(system);
  return code === US_TOTAL ? -1 : at < 0 ? WIDEST.length : at;
};

/**
 * A region and a reference that some table covers together. Where none does, or the region would be compared with itself, the
 * reference is let go for the widest other region of the table asked for, else of the first table by standing that covers the region
 * (among equals the first listed). A region keeps itself as reference where no wider one is published beside it; a region no table
 * covers, or nobody knows, stays as asked.
 */
export function settlePlace(place: Place, { regions, vintages }: Pick<QuestionOptions, 'regions' | 'vintages'>, dataset?: string): { readonly place: Place; readonly letGo: readonly ReferenceLetGo[] } {
  const { region, reference } = place;
  const own = regions.find(({ code }) => code === region);
  const itself = region === reference;
  const covering = vintages.filter(({ covers }) => covers.includes(region));
  if (!own || covering.length === 0 || (!itself && covering.some(({ covers }) => covers.includes(reference)))) return { place, letGo: [] };
  const tables = [...covering.filter(({ id }) => id === dataset), ...covering.filter(({ id }) => id !== dataset)];
  for (const { covers } of tables) {
    const known = new Set(covers);
    const others = regions.filter((other) => known.has(other.code) && other.code !== region && (!itself || widthOf(other) < widthOf(own)));
    const [widest] = others.sort((a, b) => widthOf(a) - widthOf(b));
    if (widest) return { place: { region, reference: widest.code }, letGo: [{ part: 'reference', asked: reference, why: itself ? 'itself' : 'apart' }] };
  }
  return { place, letGo: [] };
}
