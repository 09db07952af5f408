import { IndustryQuestion } from '@/lib/domain/indicators/industry/industry-question';
import { settleIndustry } from '@/lib/domain/indicators/industry/settle-industry';
import { questionOptions } from '@/lib/services/indicators/question-options';
import { ask } from '@/lib/web/ask';
import { oneOf, type Params } from '../region/asked-question';

const { scale, cutoff, seed } = IndustryQuestion.shape;

/** What the address of an industry's page asks, its parts made to fit one another; what cannot be read falls back to the usual. */
export const askedIndustry = async (params: Params) => {
  const options = await ask(questionOptions, {});
  const part = (name: string) => oneOf(params, name);
  const { question, ...settled } = settleIndustry(
    { line: part('line'), reference: part('reference'), dataset: part('dataset'), year: part('year'), scheme: part('scheme'), kind: part('kind') }, options,
  );
  return {
    ...settled, options,
    asked: {
      ...question,
      scale: scale.catch('log').parse(part('scale')), cutoff: cutoff.catch('bootstrap').parse(part('cutoff')), seed: seed.safeParse(part('seed')).data,
    },
  };
};
