import { foldName } from '@/lib/domain/shared/fold-name';
import { messages } from '@/lib/messages';
import { invalid, type Refusal } from '../errors';
import type { Vintage } from './vintage';

const { refused } = messages.indicators;

/** A year a vintage does not hold: where another vintage of the same table does, the refusal says why that one is not taken, and what would do. */
export const refuseYear = (field: 'year' | 'base' | 'end', year: number, chosen: Vintage | undefined, vintages: readonly Vintage[]): Refusal => {
  const holding = vintages.find(({ vintage, series, years }) => foldName(vintage) !== foldName(chosen?.vintage ?? '') && series.code === chosen?.series.code && years.includes(year));
  return invalid(messages.errors.invalid, { [field]: holding ? refused.yearOfAnotherVintage(year, holding.vintage) : refused.noSuchYear(year) });
};
