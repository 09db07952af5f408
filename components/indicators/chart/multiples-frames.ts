import type { MultiplesFrame } from './multiples-layout';

export const MULTIPLES_WIDE: MultiplesFrame = { width: 960, columns: 5, cell: 128, gap: 16, text: 11 };
export const MULTIPLES_NARROW: MultiplesFrame = { width: 350, columns: 2, cell: 118, gap: 12, text: 11 };
