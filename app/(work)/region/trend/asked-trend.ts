import { questionOptions } from '@/lib/services/indicators/question-options';
import { MOST_LINES } from '@/lib/services/indicators/series-trend';
import { ask } from '@/lib/web/ask';
import { oneOf, type Params } from '../asked-question';

/** The series an address asks for; a region the table does not cover, and the industries of another table, are let go. */
export const askedTrend = async (params: Params) => {
  const { vintages } = await ask(questionOptions, {});
  const trends = vintages.filter(({ timeSeriesOk, years }) => timeSeriesOk && years.length > 1);
  const vintage = trends.find(({ id }) => id === oneOf(params, 'dataset')) ?? trends[0];
  const region = oneOf(params, 'region');
  const lines = [params.line ?? []].flat().map((code) => code.trim()).filter((code) => vintage?.lines.includes(code));
  return {
    ...(vintage && { dataset: vintage.id }),
    ...(region !== undefined && vintage?.covers.includes(region) && { region }),
    line: [...new Set(lines)].slice(0, MOST_LINES),
  };
};
