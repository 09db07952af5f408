import { Pairs } from '@/components/ui/pairs';
import type { RegionDiversity } from '@/lib/domain/indicators/diversity/region-diversity';
import { diversityRows, diversityText } from './diversity-rows';
import { MissingFigure } from './missing-figure';

/** Every index of diversity with its value, or why it has none, and how to read it. */
export function DiversityValues({ diversity, reference }: { diversity: RegionDiversity; reference: string }) {
  return (
    <Pairs
      pairs={diversityRows(diversity, reference).map(({ key, title, says }) => {
        const figure = diversity[key];
        return { label: title, value: <>{figure.value === null ? <MissingFigure reason={figure.reason} /> : <strong>{diversityText(key, figure.value)}</strong>} {says}</> };
      })}
    />
  );
}
