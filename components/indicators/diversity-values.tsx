import { Pairs } from '@/components/ui/pairs';
import type { FilledDiversity } from '@/lib/domain/indicators/diversity/filled-diversity';
import type { RegionDiversity } from '@/lib/domain/indicators/diversity/region-diversity';
import type { Missing } from '@/lib/domain/indicators/measured';
import { diversityGap } from './diversity-gap';
import { diversityRows, diversityText } from './diversity-rows';
import { GapBeside } from './gap-beside';
import { MissingFigure } from './missing-figure';

/** Every index of diversity with its value, or why it has none, and how to read it. */
export function DiversityValues({ diversity, reference, filled = null }: { diversity: RegionDiversity; reference: string; filled?: FilledDiversity | Missing | null }) {
  return (
    <Pairs
      pairs={diversityRows(diversity, reference).map(({ key, title, says }) => {
        const figure = diversity[key];
        return { label: title, value: <>{figure.value === null ? <MissingFigure reason={figure.reason} /> : <strong>{diversityText(key, figure.value)}</strong>} {says}<GapBeside gap={figure.value === null ? diversityGap(filled, key) : null} show={(value) => diversityText(key, value)} /></> };
      })}
    />
  );
}
