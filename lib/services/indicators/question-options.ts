import { z } from 'zod';
import type { QuestionOptions } from '@/lib/domain/indicators/question-facts';
import { query } from '../define';
import { remember } from '../remember';
import { readEconomy, type Economy } from './economy';
import { schemesOf } from './schemes-of';

const choicesOf = ({ regions: known, vintages, covers }: Economy): Omit<QuestionOptions, 'schemes'> => {
  const all = [...known.values()];
  const asked = vintages.map((vintage) => ({
    id: vintage.id, code: vintage.series.code, title: vintage.title, vintage: vintage.vintage, years: vintage.years, continues: vintage.continues,
    lines: vintage.lineCodes, timeSeriesOk: vintage.series.timeSeriesOk,
    covers: all.filter(({ code }) => covers(vintage, code)).map(({ code }) => code),
  }));
  // A region no table holds has no figures to show, so nobody is offered it.
  const held = new Set(asked.flatMap((vintage) => vintage.covers));
  return {
    regions: all.filter(({ code }) => held.has(code)).map(({ code, name, system, members }) => ({ code, name, system, members })),
    vintages: asked,
  };
};

/** Everything a region or cluster page may be asked: regions, vintages with the regions and years of each, class schemes. */
export const questionOptions = query({
  name: 'indicators.question-options',
  permission: 'indicators.read',
  input: z.strictObject({}),
  run: async ({ db }): Promise<QuestionOptions> => {
    const economy = await readEconomy(db);
    return {
      ...remember(economy, 'options', () => choicesOf(economy)),
      schemes: (await schemesOf(db)).map(({ id, name, version, newest }) => ({ id, name, version, newest })),
    };
  },
});
