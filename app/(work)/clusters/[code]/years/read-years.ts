import { HistoryQuestion } from '@/lib/domain/indicators/history-question';
import { clusterHistory } from '@/lib/services/indicators/cluster-history';
import { ask } from '@/lib/web/ask';
import { askedQuestion, oneOf, type Params } from '../../../region/asked-question';

const { over } = HistoryQuestion.shape;

/** What an address of a cluster's years asks, answered: for the page itself and for the files of its parts. */
export const readYears = async (cluster: string, params: Params) => {
  const { asked, options } = await askedQuestion(params);
  const answer = await ask(clusterHistory, { ...asked, year: undefined, base: undefined, cluster, over: over.catch(over.parse(undefined)).parse(oneOf(params, 'over')) });
  return { answer, options };
};
export type YearsRead = Awaited<ReturnType<typeof readYears>>;
