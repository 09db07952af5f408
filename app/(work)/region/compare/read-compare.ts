import { askedOf } from '@/components/indicators/asked';
import { HEAT_VALUES } from '@/components/indicators/heat-value';
import { FEW_ROWS, leadingRows } from '@/lib/domain/indicators/analysis/leading-rows';
import { compareRegions, MOST_REGIONS } from '@/lib/services/indicators/compare-regions';
import { peerRegions } from '@/lib/services/indicators/peer-regions';
import { ask } from '@/lib/web/ask';
import { askedQuestion, oneOf, type Params } from '../asked-question';

/** Stands in the address for the regions built most alike, whoever they are; `none` says that nobody was chosen. */
const PEERS = 'peers';
const NONE = 'none';

/** What an address of the comparison asks, answered: for the page itself and for the files of its parts. */
export const readCompare = async (params: Params) => {
  const { asked, letGo: gone, options } = await askedQuestion(params);
  const { found } = await ask(peerRegions, asked);
  const peers = found?.peers.map(({ code }) => code) ?? [];
  const own = options.regions.find(({ code }) => code === asked.region);
  const kind = options.regions.filter(({ code, system }) => system === own?.system && code !== asked.region && code !== asked.reference).map(({ code }) => code);
  const given = [params.with ?? []].flat();
  const known = new Set(options.regions.map(({ code }) => code));
  const strangers = given.filter((code) => ![PEERS, NONE].includes(code) && !known.has(code));
  const letGo = [...gone, ...(strangers.length > 0 ? [{ part: 'with' as const, asked: strangers.join(', ') }] : [])];
  // A comparison nobody has chosen yet opens on all regions of the kind where they fit, else on those built most alike.
  const opened = given.length === 0;
  const onPeers = given.includes(PEERS) || (opened && kind.length > MOST_REGIONS - 1 && peers.length > 0);
  const wanted = onPeers ? [...peers, ...given] : opened ? kind : given;
  const others = [...new Set(wanted)].filter((code) => known.has(code) && code !== asked.region).slice(0, MOST_REGIONS - 1);
  const answer = await ask(compareRegions, { ...asked, with: others, line: oneOf(params, 'line') });
  const shown = askedOf(answer);
  const value = HEAT_VALUES.find((one) => one === oneOf(params, 'value')) ?? 'lq';
  const all = oneOf(params, 'all') === '1';
  const selected = answer.selected;
  const quotient = ({ readings }: (typeof answer.rows)[number]) => readings[0]?.lq.value ?? -1;
  const ranked = [...answer.rows].sort((a, b) => quotient(b) - quotient(a));
  const withOf = (codes: readonly string[]) => (codes.length > 0 ? codes : [NONE]);
  const kept = { ...shown, with: withOf(others), line: oneOf(params, 'line'), value: value === 'lq' ? undefined : value, all: all ? '1' : undefined };
  const chosen = [answer.region, ...others.flatMap((code) => options.regions.find((one) => one.code === code) ?? [])];
  const trends = answer.trends;
  return {
    asked, letGo, options, found, answer, others, onPeers, opened, shown, value, selected, ranked, chosen, withOf, kept,
    all: all && ranked.length > FEW_ROWS,
    rows: leadingRows(ranked, all, ({ line }) => line.code === selected?.code),
    course: trends && trends.rows.length > 0 ? { trends: trends.rows, vintage: answer.vintages.find(({ id }) => id === trends.sourceId) } : null,
    names: Object.fromEntries(answer.compared.map(({ code, name }) => [code, name])),
  };
};
export type CompareRead = Awaited<ReturnType<typeof readCompare>>;
