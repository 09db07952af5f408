import type { LocationCounts } from '@/lib/domain/indicators/location-counts';
import { known } from '@/lib/domain/indicators/measured';

export const countsOf = (e_ir: number, e_r: number, e_in: number, e_n: number): LocationCounts => ({
  e_ir: known(e_ir),
  e_r: known(e_r),
  e_in: known(e_in),
  e_n: known(e_n),
});
