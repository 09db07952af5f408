import type { MissingReason } from '../../indicators/measured';
import type { Question } from '../question';

export type Withheld = Extract<MissingReason, 'too-few-firms' | 'withheld-dominance'>;

/** How many firms said so, and their share of those who answered (0 to 1); both null where hidden. */
export type ResultCell = { key: string; label: string; count: number | null; share: number | null };

/**
 * `mean` in the question's unit. `median` is rounded to two significant figures and needs five firms, since the middle
 * one of an odd number is somebody's own answer. Null with a reason where withheld.
 */
export type ResultNumbers = { mean: number | null; median: number | null; reason: Withheld | null };

/** One group: firms that answered (null: not to be told), and the same figures as for all; `cells` and `mean` null where only the number of firms may be told. */
export type GroupResult = { key: string; answered: number | null; cells: readonly ResultCell[] | null; mean: number | null };

export type QuestionResult = {
  question: Question;
  /** Firms that gave an answer; null where fewer than may be told. */
  answered: number | null;
  /** Firms that would not say; null where that or the rest is too few to be told apart. */
  skipped: number | null;
  cells: readonly ResultCell[] | null;
  numbers: ResultNumbers | null;
  /** Why there is nothing but the number of firms, or not even that. */
  reason: Withheld | null;
  groups: readonly GroupResult[];
};
