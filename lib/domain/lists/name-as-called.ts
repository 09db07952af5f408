import { calledKey } from './called-key';
import type { Found } from './find-organization';
import { externalKey } from './register-image';
import { nameExternally, type RowPlot } from './row-plot';

/**
 * Keeps what the list calls a record where an answer said which one is meant, or where the first row that calls one so found or made it by
 * its name: further down in the list, and when it comes again, that name means the same record, whatever else was made of that name since.
 */
export const nameAsCalled = (plot: RowPlot, record: 'organization' | 'person', id: string, found: Found<unknown>): void => {
  if (found.is !== 'known' && found.is !== 'new') return;
  const key = calledKey(record, plot.draft);
  if (found.called || (found.byName && !plot.image.externals.has(externalKey(record, key)))) nameExternally(plot, record, id, key);
};
