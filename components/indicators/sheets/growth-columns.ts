import type { GrowthFigures } from '@/lib/domain/indicators/line-reading';
import type { MissingReason } from '@/lib/domain/indicators/measured';
import { messages } from '@/lib/messages';
import { reasonText } from './reason-text';

/** The columns of growth with its own years, in full precision; `refused` says why a reading has no growth at all. */
export function growthColumns() {
  const { heads } = messages.indicators.files;
  return {
    heads: [heads.base, heads.end, heads.growth, heads.cagr, heads.differential, heads.change, heads.growthReason],
    cells: (growth: GrowthFigures | null, refused: MissingReason) => [
      growth?.baseYear ?? null, growth?.endYear ?? null, growth?.growth.value ?? null, growth?.cagr.value ?? null, growth?.differential.value ?? null, growth?.['lq-change'].value ?? null,
      growth ? (growth.growth.value === null ? reasonText(growth.growth.reason) : null) : reasonText(refused),
    ],
  };
}
