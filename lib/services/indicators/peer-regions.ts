import { regionPeers } from '@/lib/domain/indicators/analysis/region-peers';
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
  run: async (ctx, asked) => {
    const resolved = await resolveQuestion(ctx, asked);
    const { economy, chosen, region, reference, year } = resolved;
    if (!chosen || year === null) return { ...questionView(resolved), found: null };
    const others = [...economy.regions.values()]
      .filter(({ code, system }) => system === region.system && code !== region.code && code !== reference.code && chosen.table.covers(code));
    const found = remember(economy, JSON.stringify(['peers', chosen.id, region.code, reference.code, year]), () =>
      regionPeers(chosen.table, region.code, others.map(({ code }) => code), year, MOST_PEERS));
    const named = <Row extends { code: string }>(row: Row) => ({ ...row, name: economy.regions.get(row.code)?.name ?? row.code });
    return {
      ...questionView(resolved),
      found: { distance: found.distance, of: others.length, peers: found.peers.map(named), leftOut: found.leftOut.map(named) },
    };
  },
});
