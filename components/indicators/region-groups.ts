import type { RegionFacts } from '@/lib/domain/indicators/question-facts';
import { messages } from '@/lib/messages';
import type { OptionGroup } from './grouped-select';

const ORDER = ['economic_region', 'custom', 'census_division', 'province', 'country'];

/** Regions to choose from, grouped by the system they belong to. */
export function regionGroups(regions: readonly RegionFacts[]): OptionGroup[] {
  const systems = [...new Set([...ORDER, ...regions.map(({ system }) => system)])];
  return systems
    .map((system) => ({
      label: messages.indicators.words.systems[system] ?? system,
      options: regions.filter((region) => region.system === system).map(({ code, name }) => ({ value: code, label: name })),
    }))
    .filter(({ options }) => options.length > 0);
}
