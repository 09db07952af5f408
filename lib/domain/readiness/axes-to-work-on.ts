import type { AxisCode } from './axis-code';

type Scored = { readonly axis: AxisCode; readonly value: number | null };

/** What is worked on first: the axes with the lowest known value, all of them where several are as low. Empty when none is known. */
export function axesToWorkOn(axes: readonly Scored[]): AxisCode[] {
  const known = axes.flatMap(({ axis, value }) => (value === null ? [] : [{ axis, value }]));
  const lowest = Math.min(...known.map(({ value }) => value));
  return known.filter(({ value }) => value === lowest).map(({ axis }) => axis);
}
