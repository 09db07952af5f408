import type { Scores } from './assessment';
import type { AssessmentKind } from './assessment-kind';
import type { AxisCode } from './axis-code';
import { levelOf, type Level } from './level-of';
import type { Scheme } from './scheme';

export type PastAssessment = { readonly id: string; readonly kind: AssessmentKind; readonly assessedOn: string; readonly scores: Scores; readonly withdrawn: unknown };

export type OverTime = {
  readonly moments: readonly { readonly id: string; readonly day: string; readonly kind: AssessmentKind }[];
  readonly axes: readonly {
    readonly axis: AxisCode;
    /** One a moment; null where it was not known. */
    readonly values: readonly (number | null)[];
    /** The last less the one before it; null when either is not known. */
    readonly change: number | null;
  }[];
  /** One a moment; null for a scheme without a level. */
  readonly levels: readonly Level[] | null;
};

/** So many stand side by side. */
const MOST = 6;

/**
 * Assessments of one subject by one scheme side by side, the oldest first, as they were made: evidence that went since changes nothing here.
 * Given the latest first. Second scorings and what was withdrawn are left out; null with fewer than two.
 */
export function overTime(scheme: Pick<Scheme, 'axes' | 'levelAxes'>, latestFirst: readonly PastAssessment[], most = MOST): OverTime | null {
  const past = latestFirst.filter(({ kind, withdrawn }) => kind !== 'second' && withdrawn === null).slice(0, most).reverse();
  if (past.length < 2) return null;
  const valueOf = ({ scores }: PastAssessment, axis: AxisCode) => scores[axis] ?? null;
  return {
    moments: past.map(({ id, kind, assessedOn }) => ({ id, kind, day: assessedOn })),
    axes: scheme.axes.map(({ code: axis }) => {
      const values = past.map((one) => valueOf(one, axis));
      const [before, last] = [values.at(-2) ?? null, values.at(-1) ?? null];
      return { axis, values, change: before === null || last === null ? null : last - before };
    }),
    levels: scheme.levelAxes.length === 0 ? null : past.map((one) => levelOf(scheme.levelAxes.map((axis) => valueOf(one, axis)))),
  };
}
