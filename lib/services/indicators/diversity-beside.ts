import { filledDiversity, type FilledDiversity } from '@/lib/domain/indicators/diversity/filled-diversity';
import type { Missing } from '@/lib/domain/indicators/measured';
import { fillRegion } from '@/lib/domain/indicators/suppressed/fill-region';
import { remember } from '../remember';
import { aroundOf } from './around-of';
import type { Resolved } from './resolve-question';

/** The ranges and estimates of a region's diversity where industries are not published; null where all are. */
export const diversityBeside = ({ economy, chosen, place, year }: Resolved): FilledDiversity | Missing | null => {
  if (!chosen || year === null) return null;
  const around = aroundOf(economy, chosen);
  const fill = remember(economy, JSON.stringify(['fill', chosen.id, place.region, year]), () => fillRegion(around, place.region, year));
  return filledDiversity(around, fill, place, year, 'estimate');
};
