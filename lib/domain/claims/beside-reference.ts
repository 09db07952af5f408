/** Jobs of a sub-cluster in a region over a span, split by Dunn's shift-share: national share, industry mix, regional share. In jobs. */
export type ShiftBeside = { readonly base: number; readonly ns: number; readonly im: number; readonly rs: number };

export type ReferenceReading = {
  /** ns + im + rs. */
  readonly change: number;
  /** What the reference alone would have brought: ns + im. */
  readonly reference: number;
  /** What the region did beyond it: rs, the competitive effect. */
  readonly regional: number;
  readonly verdict: 'within' | 'beyond' | 'none' | 'against-loss' | 'with-growth';
  /** Jobs claimed as created beyond what the region gained beyond the reference; 0 where none. */
  readonly excess: number;
};

/**
 * A claim of jobs beside the region's shift-share over the same years, so that national growth is not claimed as our work. Created jobs: `within`
 * while claimed <= rs, `beyond` above it, `none` where rs <= 0: the region gained nothing beyond the reference. Kept jobs are read against the reference alone:
 * `against-loss` where ns + im < 0 (jobs would have gone), else `with-growth`. All in jobs; nothing is proved by it, a bound is shown (domain.md B 19).
 */
export const besideReference = (kind: 'retained' | 'created', claimed: number, { ns, im, rs }: ShiftBeside): ReferenceReading => {
  const reference = ns + im;
  const figures = { change: reference + rs, reference, regional: rs };
  if (kind === 'retained') return { ...figures, verdict: reference < 0 ? 'against-loss' : 'with-growth', excess: 0 };
  if (rs <= 0) return { ...figures, verdict: 'none', excess: claimed };
  return { ...figures, verdict: claimed <= rs ? 'within' : 'beyond', excess: Math.max(0, claimed - rs) };
};
