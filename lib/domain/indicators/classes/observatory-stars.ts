import { missing, type Measured, type Missing } from '../measured';
import { percentile } from '../standardised/percentile';

/** The same cluster category in every region of the reference. */
export type ClusterOfRegion = {
  readonly region: string;
  readonly employees: Measured;
  readonly lq: Measured;
  /** Of the region's own employment. */
  readonly share: Measured;
};

export type StarCuts = {
  /** Fraction of regions that get the star for size, and for focus. */
  readonly sizeTop: number;
  readonly focusTop: number;
  readonly specialisation: number;
};

/** Settings, not published limits: top tenth by size, LQ of 2, top tenth by focus. */
export const STAR_CUTS: StarCuts = { sizeTop: 0.1, focusTop: 0.1, specialisation: 2 };

export type Star = { readonly awarded: boolean } | Missing;
export type ObservatoryStars = {
  readonly region: string;
  readonly size: Star;
  readonly specialisation: Star;
  readonly focus: Star;
  /** Stars awarded, of those that could be judged. */
  readonly stars: number;
  readonly judged: number;
};

/**
 * Stars in the manner of the European Cluster Observatory, one each for size (in the top fraction of regions by employees), specialisation
 * (LQ at or above the cut) and focus (top fraction by share of the region's own employment): 0 to 3. The top fraction starts at its
 * percentile (R type 7) over regions with a figure. `wholeReference` false (not every region is loaded): size and focus are null
 * `reference-not-loaded`, only specialisation can be awarded. A missing figure gives that star its reason. RangeError for a fraction outside 0 to 1.
 */
export function observatoryStars(
  clusters: readonly ClusterOfRegion[], wholeReference: boolean, cuts: StarCuts = STAR_CUTS,
): readonly ObservatoryStars[] {
  const size = topStar(clusters.map(({ employees }) => employees), cuts.sizeTop, wholeReference);
  const focus = topStar(clusters.map(({ share }) => share), cuts.focusTop, wholeReference);
  return clusters.map(({ region, employees, lq, share }) => {
    const three = { size: size(employees), specialisation: atLeast(lq, cuts.specialisation), focus: focus(share) };
    const judged = Object.values(three).flatMap((star) => ('awarded' in star ? [star.awarded] : []));
    return { region, ...three, stars: judged.filter(Boolean).length, judged: judged.length };
  });
}

function topStar(figures: readonly Measured[], fraction: number, wholeReference: boolean): (figure: Measured) => Star {
  if (!wholeReference) return () => missing('reference-not-loaded');
  const values = figures.flatMap(({ value }) => (value === null ? [] : [value]));
  if (values.length === 0) return (figure) => atLeast(figure, Infinity);
  const cut = percentile(values, 1 - fraction);
  return (figure) => atLeast(figure, cut);
}

const atLeast = (figure: Measured, cut: number): Star => (figure.value === null ? figure : { awarded: figure.value >= cut });
