import { ScenarioQuestion } from '@/lib/domain/indicators/scenario/scenario-question';
import { oneOf, type Params } from '../region/asked-question';

const { turn, jobs, share, cluster } = ScenarioQuestion.shape;

/** What the address of a scenario asks besides place and table; what cannot be read is left out. */
export const askedScenario = (params: Params) => ({
  turn: turn.catch('closes').parse(oneOf(params, 'turn')),
  mine: oneOf(params, 'mine'),
  jobs: jobs.safeParse(oneOf(params, 'jobs')).data,
  town: oneOf(params, 'town'),
  share: share.catch(share.parse(undefined)).parse(oneOf(params, 'share')),
  cluster: cluster.safeParse(oneOf(params, 'cluster')).data,
});

/** The jobs in the address as they were typed, where they are no number a scenario reckons with; else null. */
export const refusedJobs = (params: Params): string | null => {
  const typed = oneOf(params, 'jobs');
  return typed === undefined || jobs.safeParse(typed).success ? null : typed;
};
