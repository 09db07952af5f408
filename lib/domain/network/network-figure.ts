/** Why a network figure is null. It is never infinite: what cannot be computed says so. */
export const NETWORK_REASONS = ['too-few', 'isolate', 'disconnected', 'no-ties', 'no-paths', 'not-in-network', 'no-jobs', 'not-rated', 'too-large'] as const;
export type NetworkReason = (typeof NETWORK_REASONS)[number];

export type NetworkFigure = { readonly value: number } | { readonly value: null; readonly reason: NetworkReason };

/** Throws RangeError for NaN and Infinity. */
export const figure = (value: number): NetworkFigure => {
  if (!Number.isFinite(value)) throw new RangeError(`A network figure must be finite, got ${value}`);
  return { value };
};

export const notKnown = (reason: NetworkReason): NetworkFigure => ({ value: null, reason });
