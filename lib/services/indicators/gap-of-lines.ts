import { fillRegion } from '@/lib/domain/indicators/suppressed/fill-region';
import type { GapRule } from '@/lib/domain/indicators/suppressed/gap-rule';
import { lineGap, type LineGap } from '@/lib/domain/indicators/suppressed/line-gap';
import { remember } from '../remember';
import { aroundOf } from './around-of';
import type { Resolved } from './resolve-question';

/** What stands beside the reason where published lines, summed, have no count; null where they have one, or nothing is asked. */
export const gapOfLines = ({ economy, chosen, place, year }: Resolved, lines: readonly { code: string }[], rule: GapRule): LineGap | null => {
  const missing = chosen && year !== null && rule !== 'leave' && lines.some(({ code }) => chosen.table.at(place.region, code, year).figure.value === null);
  if (!missing) return null;
  const around = aroundOf(economy, chosen);
  const fill = remember(economy, JSON.stringify(['fill', chosen.id, place.region, year]), () => fillRegion(around, place.region, year));
  return lineGap(around, fill, place, year, lines.map(({ code }) => code), rule);
};
