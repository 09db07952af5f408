import { DEFAULT_REFERENCE, DEFAULT_REGION } from '@/lib/domain/indicators/region-question';
import { settlePlace } from '@/lib/domain/indicators/settle-place';
import { settleQuestion } from '@/lib/domain/indicators/settle-question';
import { questionOptions } from '@/lib/services/indicators/question-options';
import { ask } from '@/lib/web/ask';

export type Params = Readonly<Record<string, string | string[] | undefined>>;

/** One value of the address, the first where it is repeated; empty is absent. */
export const oneOf = (params: Params, name: string): string | undefined => {
  const text = [params[name]].flat()[0]?.trim();
  return text === '' ? undefined : text;
};

/** What a page's address asks, its parts made to fit one another, with what had to be let go and what else could be asked. */
export const askedQuestion = async (params: Params) => {
  const options = await ask(questionOptions, {});
  const wanted = { region: oneOf(params, 'region') ?? DEFAULT_REGION, reference: oneOf(params, 'reference') ?? DEFAULT_REFERENCE };
  const dataset = oneOf(params, 'dataset');
  const { place, letGo: apart } = settlePlace(wanted, options, dataset);
  const { question, letGo } = settleQuestion(
    { dataset, year: oneOf(params, 'year'), base: oneOf(params, 'base'), scheme: oneOf(params, 'scheme') }, place, options,
  );
  return { asked: { ...place, ...question }, letGo: [...apart, ...letGo], options };
};
