/** `incomplete`: an axis is unknown, so there is no level; it is at most the smallest known axis, and null when none is known. */
export type Level = { readonly kind: 'level'; readonly level: number } | { readonly kind: 'incomplete'; readonly atMost: number | null };

/**
 * Level = minimum of the axes, never their mean: somebody ready and able who is not willing is not on the way. Unknown (null) stays
 * unknown and is never 0: `incomplete` (at most k). No axis at all is incomplete, with nothing known.
 */
export function levelOf(axes: readonly (number | null)[]): Level {
  const known = axes.filter((value) => value !== null);
  if (known.length === axes.length && known.length > 0) return { kind: 'level', level: Math.min(...known) };
  return { kind: 'incomplete', atMost: known.length === 0 ? null : Math.min(...known) };
}
