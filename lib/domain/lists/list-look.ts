import type { DecimalMark } from '../imports/guess-decimal-mark';
import type { Delimiter } from '../imports/guess-delimiter';
import type { TextEncoding } from '../imports/text-encoding';
import type { DateOrder } from './date-order';
import type { ListField } from './list-field';

/** What the first look at a file found: how it is read, its headings with samples beside them, and what they seem to hold. */
export type ListLook = {
  entry: string | null;
  sheet: string | null;
  sheets: readonly string[];
  encoding: TextEncoding;
  delimiter: Delimiter;
  /** Line of the headings, from 1; 0 where the list has none and its columns are called by their letters. */
  headingLine: number;
  headings: readonly string[];
  samples: readonly (readonly string[])[];
  columns: readonly (ListField | null)[];
  dateOrder: DateOrder;
  decimalMark: DecimalMark;
  rows: number;
};
