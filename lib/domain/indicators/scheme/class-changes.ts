import type { ClassScheme } from '../class-scheme';
import type { DatedReading } from '../dated-reading';
import { classMove, type ClassMove } from './class-move';
import { shownClass, type ShownClass } from './shown-class';

export type ClassChange<Item> = { readonly item: Item; readonly kind: ClassMove; readonly before: ShownClass; readonly after: ShownClass };

/** Readings whose class differs between two versions of a scheme, in their order, and how many have a class under either. */
export function classChanges<Item extends { readonly reading: Pick<DatedReading, 'lq' | 'growth' | 'older'> }>(
  from: ClassScheme, to: ClassScheme, items: readonly Item[],
): { readonly changes: readonly ClassChange<Item>[]; readonly classed: number } {
  const both = items.map((item) => ({ item, before: shownClass(from, item.reading), after: shownClass(to, item.reading) }));
  return {
    changes: both.flatMap(({ item, before, after }) => {
      const kind = classMove(before.result, after.result);
      return kind === null ? [] : [{ item, kind, before, after }];
    }),
    classed: both.filter(({ before, after }) => before.result.label !== null || after.result.label !== null).length,
  };
}
