import type { AxisCode } from './axis-code';
import type { CurrentStanding } from './current-standing';

export type HoldingBack = { readonly below: readonly AxisCode[]; readonly unknown: readonly AxisCode[] };

/** The axes of the level that keep somebody below `level`, and those nobody knows. */
export function holdingBack({ axes }: Pick<CurrentStanding, 'axes'>, levelAxes: readonly AxisCode[], level: number): HoldingBack {
  const counting = axes.filter(({ axis }) => levelAxes.includes(axis));
  return {
    below: counting.filter(({ value }) => value !== null && value < level).map(({ axis }) => axis),
    unknown: counting.filter(({ value }) => value === null).map(({ axis }) => axis),
  };
}
