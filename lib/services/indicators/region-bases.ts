import type { Region } from './economy';

/** The base regions (census divisions) sites are coded with. */
export const regionBases = (region: Region): readonly string[] => (region.members.length > 0 ? region.members : [region.code]);
