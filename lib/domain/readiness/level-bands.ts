import type { Level } from './level-of';

/** How many firms could act, nearly could, could not, stand on evidence that expired, and of how many it is not known. */
export type LevelBands = { readonly could: number; readonly nearly: number; readonly not: number; readonly expired: number; readonly unknown: number };

/** Firms by level: at `readyLevel` or above, one below it, and lower. A level that rests on expired evidence is told apart, whatever it is. */
export function levelBands(firms: readonly { readonly level: Level | null; readonly expired: boolean }[], readyLevel: number): LevelBands {
  const bands = { could: 0, nearly: 0, not: 0, expired: 0, unknown: 0 };
  for (const { level, expired } of firms) {
    if (level?.kind !== 'level') bands.unknown++;
    else if (expired) bands.expired++;
    else if (level.level >= readyLevel) bands.could++;
    else if (level.level === readyLevel - 1) bands.nearly++;
    else bands.not++;
  }
  return bands;
}
