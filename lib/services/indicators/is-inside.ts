import type { Region } from './economy';
import { regionBases } from './region-bases';

/** Whether every base region of the one lies in the other. */
export const isInside = (region: Region, reference: Region): boolean => {
  const held = new Set(regionBases(reference));
  return region.code === reference.code || regionBases(region).every((base) => held.has(base));
};
