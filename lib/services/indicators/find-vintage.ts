import type { IndicatorQuestion } from '@/lib/domain/indicators/measures/indicator-question';
import { foldName } from '@/lib/domain/shared/fold-name';
import { messages } from '@/lib/messages';
import { invalid } from '../errors';
import type { Economy } from './economy';
import type { Vintage } from './vintage';

const refuse = (field: string, message: string) => invalid(messages.errors.invalid, { [field]: message });
const { refused } = messages.indicators;

/** One published vintage by id, code or title: the one named, else the newest; refuses a measure that it does not hold. */
export const findVintage = ({ vintages }: Economy, asked: Pick<IndicatorQuestion, 'dataset' | 'vintage' | 'measure'>): Vintage => {
  const wanted = foldName(asked.dataset);
  const named = vintages.filter(({ id, title, series }) => id === asked.dataset || series.code === asked.dataset || foldName(title) === wanted || foldName(series.code) === wanted);
  if (named.length === 0) throw refuse('dataset', refused.noSuchTable);
  const dated = asked.vintage === undefined ? named : named.filter(({ vintage }) => foldName(vintage) === foldName(asked.vintage ?? ''));
  if (dated.length === 0) throw refuse('vintage', refused.noSuchVintage);
  const found = asked.measure === undefined ? dated[0] : dated.find(({ series }) => series.measure === asked.measure);
  if (!found) throw refuse('measure', refused.otherMeasure([...new Set(dated.map(({ series }) => series.measure))].join(', ')));
  return found;
};
