import type { QuestionOptions } from '../question-facts';
import { DEFAULT_REFERENCE } from '../region-question';
import { settleQuestion } from '../settle-question';
import { comparisonKinds } from './comparison-kinds';

type Asked = Readonly<Partial<Record<'line' | 'reference' | 'dataset' | 'year' | 'scheme' | 'kind', string | undefined>>>;

/** A part of the address that does not fit the others. */
export type IndustryLetGo = 'dataset' | 'year' | 'scheme' | 'line' | 'kind';

/** Tables that can rank regions of a reference. */
export const rankingTables = ({ vintages, regions }: QuestionOptions, reference: string) =>
  vintages.filter(({ covers }) => covers.includes(reference) && comparisonKinds(regions, (code) => covers.includes(code), reference).length > 0);

/**
 * Makes the parts of an industry page's address fit one another: a table that ranks no region of the reference, a year, industry or kind
 * of regions the table does not hold, an unknown reference or scheme are let go and named. Empty parts are left out and not named.
 */
export function settleIndustry(asked: Asked, options: QuestionOptions) {
  const reference = options.regions.some(({ code }) => code === asked.reference) && asked.reference ? asked.reference : DEFAULT_REFERENCE;
  const ranking = rankingTables(options, reference);
  const { question, letGo } = settleQuestion(asked, { region: reference, reference }, { vintages: ranking, schemes: options.schemes });
  const table = ranking.find(({ id }) => id === question.dataset) ?? ranking[0];
  const fits = asked.line === undefined || table === undefined || table.lines.includes(asked.line);
  const kinds = table ? comparisonKinds(options.regions, (code) => table.covers.includes(code), reference) : [];
  const kind = kinds.find(({ system }) => system === asked.kind)?.system;
  const gone: IndustryLetGo[] = letGo.flatMap(({ part }) => (part === 'base' ? [] : [part]));
  if (!fits) gone.push('line');
  if (asked.kind && kind === undefined) gone.push('kind');
  return {
    question: { ...question, reference, ...(fits && asked.line && { line: asked.line }), ...(kind && { kind }) },
    letGo: gone, years: letGo.flatMap((one) => (one.part === 'year' ? [one.asked] : [])), ranking: new Set(ranking.map(({ id }) => id)),
  };
}
