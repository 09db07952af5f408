import { foldName } from '@/lib/domain/shared/fold-name';
import { messages } from '@/lib/messages';
import { invalid } from '../errors';
import type { Economy, Region } from './economy';
import type { Vintage } from './vintage';

/** Regions a vintage covers, each by code or name; refuses the field with the names of those it does not. */
export const findRegions = (economy: Economy, vintage: Vintage, asked: readonly string[], field: string): Region[] => {
  const covered = [...economy.regions.values()].filter(({ code }) => economy.covers(vintage, code));
  const byCode = new Map(covered.map((region) => [region.code, region]));
  // Of two regions of one name the table's own, which it publishes itself, comes first.
  const own = new Set(vintage.regionCodes);
  const byName = new Map([...covered].sort((a, b) => Number(own.has(a.code)) - Number(own.has(b.code))).map((region) => [foldName(region.name), region]));
  const found = asked.map((word) => byCode.get(word) ?? byName.get(foldName(word)) ?? null);
  const unknown = asked.filter((_, at) => found[at] === null);
  if (unknown.length > 0) throw invalid(messages.errors.invalid, { [field]: messages.indicators.refused.unknownRegions(unknown.join(', ')) });
  return [...new Set(found.filter((region) => region !== null))];
};
