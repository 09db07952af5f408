import { askedOf } from '@/components/indicators/asked';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { mineScenario } from '@/lib/services/indicators/mine-scenario';
import { ask } from '@/lib/web/ask';
import { askedQuestion, type Params } from '../region/asked-question';
import { askedScenario, refusedJobs } from './asked-scenario';

/** What an address of a scenario asks, answered: for the page itself and for the files of its parts. */
export const readScenario = async (params: Params) => {
  const { asked: place, letGo, options } = await askedQuestion(params);
  const answer = await ask(mineScenario, { ...place, base: undefined, ...askedScenario(params) });
  const { scenario: words } = messages.indicators;
  const { asked, cluster } = answer;
  const { mine, jobs, town, turn, share } = asked;
  return {
    place, letGo, options, answer, refused: refusedJobs(params),
    what: mine?.name ?? (jobs === null ? words.aMine : words.operation(format.number(jobs), town ?? '')),
    kept: { ...askedOf(answer), base: undefined, cluster: cluster.code, turn, mine: mine?.id, jobs: jobs === null ? undefined : String(jobs), town: town ?? undefined, share: String(share) },
    all: { ...answer.whole, name: words.exposure.all[answer.counted] },
    towns: [...answer.byTown].sort((a, b) => b.firms.all - a.firms.all).map((row) => ({ ...row, name: row.group || words.exposure.elsewhere })),
  };
};
export type ScenarioRead = Awaited<ReturnType<typeof readScenario>>;
