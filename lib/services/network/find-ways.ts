import type { ChannelTie } from '@/lib/domain/network/channel';
import { trustedChains, type Chain } from '@/lib/domain/network/trusted-chains';
import { WaysInput } from '@/lib/domain/network/ways-input';
import { messages } from '@/lib/messages';
import { query, type QueryContext } from '../define';
import { notFound } from '../errors';
import { metByUs } from './met-by-us';
import { namesOfEnds } from './names-of-ends';
import { tiesTouching } from './ties-touching';

const WAYS = 3;
/** Ours is no record: no id of one looks like it. */
const US = '(us)';
/** So many are looked at in one round; the ways found are the best of what was looked at. */
const WIDEST = 600;
/** Rounds from either end: ways of up to four ties, and of five where there is none so short. */
const ROUNDS = [{ from: 2, to: 2 }, { from: 2, to: 3 }];

/** Looks outwards from both ends, never twice at anybody; what was found stays for the next, wider look. */
const lookingFrom = (ctx: QueryContext, from: string | null, to: string) => {
  const ties: ChannelTie[] = [];
  const looked = new Set<string>();
  const beside = (frontier: readonly string[]) => {
    const here = new Set(frontier);
    return ties.flatMap((tie) => [...(here.has(tie.from) ? [tie.to] : []), ...(here.has(tie.to) ? [tie.from] : [])]);
  };
  return async (rounds: { from: number; to: number }): Promise<readonly ChannelTie[]> => {
    for (const [end, count] of [[from, rounds.from], [to, rounds.to]] as const) {
      const seen = new Set(end === null ? [] : [end]);
      let frontier = [...seen];
      for (let round = 0; round < count && frontier.length > 0; round++) {
        const unknown = frontier.filter((id) => !looked.has(id));
        if (unknown.length > 0) ties.push(...await tiesTouching(ctx, unknown));
        for (const id of frontier) looked.add(id);
        frontier = [...new Set(beside(frontier))].filter((id) => !seen.has(id)).sort().slice(0, WIDEST);
        for (const id of frontier) seen.add(id);
      }
    }
    return ties;
  };
};

/** The most trusted ways to somebody, over ties the actor may see; whoever asked not to be contacted, or is archived, is on none. */
export const findWays = query({
  name: 'network.ways',
  permission: 'outreach.read',
  input: WaysInput,
  run: async (ctx, { from, to }) => {
    const named = await namesOfEnds(ctx.db, [to, ...(from === null ? [] : [from])]);
    if (!named.has(to) || (from !== null && !named.has(from))) throw notFound(messages.errors.notFound);
    const look = lookingFrom(ctx, from, to);
    const isEnd = (id: string) => id === US || id === from || id === to;
    const usable = (id: string) => isEnd(id) || (named.get(id)?.doNotContact === false && !named.get(id)?.archived);
    let chains: Chain[] = [];
    for (const rounds of ROUNDS) {
      const found = await look(rounds);
      const known = [...new Set([to, ...found.flatMap((tie) => [tie.from, tie.to])])];
      const ties = from === null ? [...found, ...await metByUs(ctx, US, known)] : found;
      for (const [id, name] of await namesOfEnds(ctx.db, known.filter((one) => !named.has(one)))) named.set(id, name);
      chains = trustedChains(ties.filter((tie) => usable(tie.from) && usable(tie.to)), from ?? US, to, { most: WAYS, today: ctx.today });
      if (chains.length > 0) break;
    }
    const view = (id: string) => {
      const it = named.get(id);
      return it ? { id, name: it.name, kind: it.kind } : null;
    };
    return {
      from: from === null ? null : view(from), to: view(to), doNotContact: named.get(to)?.doNotContact ?? false, today: ctx.today,
      ways: chains.map(({ through, links, trust }) => ({
        trust, through: through.map(view),
        links: links.map(({ channel, what, lastOn, trust: each, from: start }, at) => ({ channel, what, lastOn, trust: each, forward: start === through[at] })),
      })),
    };
  },
});
export type FoundWays = Awaited<ReturnType<typeof findWays>>;
