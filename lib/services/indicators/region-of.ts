import { messages } from '@/lib/messages';
import { invalid } from '../errors';
import type { Economy, Region } from './economy';

/** The region of a code; refuses one that is not known, naming the field it came in. */
export const regionOf = ({ regions }: Economy, code: string, field: string): Region => {
  const region = regions.get(code);
  if (!region) throw invalid(messages.errors.invalid, { [field]: messages.indicators.refused.noSuchRegion });
  return region;
};
