import type { Resolved } from './resolve-question';
import { vintageView } from './vintage-view';

/** What was chosen and what else could be: every option of the page's question, ready for select boxes. */
export const questionView = ({ economy, region, reference, chosen, year, scheme, schemes, sources }: Resolved) => ({
  region: { code: region.code, name: region.name },
  reference: { code: reference.code, name: reference.name },
  year,
  scheme,
  schemes: schemes.map(({ id, name }) => ({ id, name })),
  vintage: chosen ? vintageView(chosen) : null,
  options: {
    regions: [...economy.regions.values()].map(({ code, name, system }) => ({ code, name, system })),
    vintages: sources.map(vintageView).map(({ id, title, vintage, years }) => ({ id, title, vintage, years })),
  },
});

export type QuestionView = ReturnType<typeof questionView>;
