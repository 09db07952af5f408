import { hrefOf } from '@/components/indicators/href-of';
import { REGION_SORTS, sortRegions } from '@/lib/domain/indicators/industry/sort-regions';
import { schemeAddress } from '@/lib/domain/indicators/scheme/scheme-address';
import { industryProfile } from '@/lib/services/indicators/industry-profile';
import { ask } from '@/lib/web/ask';
import { oneOf, type Params } from '../region/asked-question';
import { askedIndustry } from './asked-industry';

/** What an address of an industry's page asks, answered: for the page itself and for the files of its parts. */
export const readIndustry = async (params: Params) => {
  const { asked, ...settled } = await askedIndustry(params);
  const answer = await ask(industryProfile, asked);
  const { line, reference, vintage, year, scheme, standing } = answer;
  const sort = REGION_SORTS.find((one) => one === oneOf(params, 'sort')) ?? 'lq';
  const shown = { line: line?.code, reference: reference.code, dataset: vintage?.id, year, scheme: schemeAddress(scheme), kind: asked.kind, scale: asked.scale, cutoff: asked.cutoff, seed: asked.seed };
  if (!line || !vintage || !standing || year === null) return { ...settled, asked, answer, sort, shown, ranked: null };
  const place = { reference: reference.code, dataset: vintage.id, year: String(year), scheme: schemeAddress(scheme) };
  return {
    ...settled, asked, answer, sort, shown,
    ranked: {
      line, vintage, standing, year, place, rows: sortRegions(answer.rows, sort),
      regionHref: (code: string) => hrefOf('/region', { ...place, region: code, line: line.code }),
    },
  };
};
export type IndustryRead = Awaited<ReturnType<typeof readIndustry>>;
