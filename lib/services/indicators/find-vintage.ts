import type { IndicatorQuestion } from '@/lib/domain/indicators/measures/indicator-question';
import { seriesCodeOf } from '@/lib/domain/imports/series-code-of';
import { foldName } from '@/lib/domain/shared/fold-name';
import { messages } from '@/lib/messages';
import { invalid } from '../errors';
import type { Economy } from './economy';
import type { Vintage } from './vintage';

const refuse = (field: string, message: string) => invalid(messages.errors.invalid, { [field]: message });
const { refused } = messages.indicators;

/** One published vintage by id, code or title: the one named, else the newest, of the measure asked where there are several. */
export const findVintage = ({ vintages }: Economy, asked: Pick<IndicatorQuestion, 'dataset' | 'vintage' | 'measure'>): Vintage => {
  const code = seriesCodeOf(asked.dataset);
  const named = vintages.filter(({ id, title, series, continues }) => id === asked.dataset || continues.includes(asked.dataset) || series.code === code || foldName(title) === foldName(asked.dataset));
  if (named.length === 0) throw refuse('dataset', refused.noSuchTable);
  const dated = asked.vintage === undefined ? named : named.filter(({ vintage }) => foldName(vintage) === foldName(asked.vintage ?? ''));
  const [newest] = dated;
  if (!newest) throw refuse('vintage', refused.noSuchVintage);
  return dated.find(({ series }) => series.measure === asked.measure) ?? newest;
};
