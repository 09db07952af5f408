import type { ImportChoices, NamePut } from './import-choices';
import type { ImportCheck } from './import-plan';

const MOST = 60;

export type StrangeNames = { readonly regions: readonly { name: string; rows: number }[]; readonly industries: readonly string[] };

const withMapped = (found: readonly string[], mapped: readonly NamePut[]) =>
  [...new Set([...mapped.filter(({ put }) => put !== '').map(({ name }) => name), ...found])].slice(0, MOST);

/**
 * Names a check found nothing for, and those that were mapped before it, as the file prints them. A line without a NAICS code is known
 * by its title; one with a code nobody knows, or that is no code at all, by what stands in the code's place.
 */
export function strangeNames(check: ImportCheck | null, choices: Pick<ImportChoices, 'regionNames' | 'industryNames'>): StrangeNames {
  const rowsOf = new Map(check?.regionsNotRecognised.map(({ name, rows }) => [name, rows]));
  const lines = (check?.lines ?? []).filter(({ code }) => check?.linesNotRecognised.includes(code)).map(({ code, title, naics }) => (naics.length === 0 ? title : code));
  const refused = (check?.rejections ?? []).filter(({ reason }) => reason === 'bad-industry-code').map(({ value }) => value);
  return {
    regions: withMapped([...rowsOf.keys()], choices.regionNames).map((name) => ({ name, rows: rowsOf.get(name) ?? 0 })),
    industries: withMapped([...refused, ...lines], choices.industryNames),
  };
}
