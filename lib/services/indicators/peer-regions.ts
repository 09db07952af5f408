import { industryVectors, regionPeers } from '@/lib/domain/indicators/analysis/region-peers';
import { RegionQuestion } from '@/lib/domain/indicators/region-question';
import { query } from '../define';
import { remember } from '../remember';
import { questionView } from './question-view';
import { resolveQuestion } from './resolve-question';

const MOST_PEERS = 9;

/** The regions of the same kind whose industry structure is nearest, with their distance, and those that cannot be compared with the reason. */
export const peerRegions = query({
  name: 'indicators.peer-regions',
  permission: 'indicators.read',
  input: RegionQuestion,
  run: async (ctx, question) => {
    const resolved = await resolveQuestion(ctx, question);
    const { economy, chosen, region, reference, year } = resolved;
    if (!chosen || year === null) return { ...questionView(resolved), found: null };
    const kind = [...economy.regions.values()]
      .filter(({ code, system }) => system === region.system && code !== reference.code && chosen.table.covers(code)).map(({ code }) => code);
    const asked = JSON.stringify([chosen.id, year, region.system, reference.code]);
    const vectors = remember(economy, `vectors ${asked}`, () => industryVectors(chosen.table, kind, year));
    const found = remember(economy, `peers ${region.code} ${asked}`, () => regionPeers(vectors, region.code, MOST_PEERS));
    const named = <Row extends { code: string }>(row: Row) => ({ ...row, name: economy.regions.get(row.code)?.name ?? row.code });
    return {
      ...questionView(resolved),
      found: { distance: found.distance, of: kind.filter((code) => code !== region.code).length, peers: found.peers.map(named), leftOut: found.leftOut.map(named) },
    };
  },
});
