import { fold } from '@/lib/domain/register/fold';

const MOST_MEMBERS = 100;
const PREFERRED = [
  /^(both sexes|total gender|total sex|men women?\+?|les deux sexes|total genre)$/,
  /^(total )?15 years and over$|^15 ans et plus$/,
  /^(employment|estimate|number|emploi|estimation)$/,
  /^(total employed|total).*all classes of workers$|^all (establishment|enterprise) sizes$|^both full and part time( employment)?$/,
  /^(a|t)( |$)/,
  /^(total|all|ensemble|unadjusted|non desaisonnalisees?)\b/,
];

export type SurveyedDimension = { readonly column: string; readonly members: readonly string[]; readonly suggested: string };

/** The member of a dimension that means everyone, else the first. */
export const suggestedMember = (members: readonly string[]): string =>
  PREFERRED.map((words) => members.find((member) => words.test(fold(member)))).find((member) => member !== undefined) ?? members[0] ?? '';

/**
 * Collects the members of the dimensions beside region and industry, so that one of each can be chosen before rows are read:
 * a table by sex and age holds every figure several times. Suggests the member that means "everyone", else the first.
 */
export function dimensionSurvey(columns: { readonly header: readonly string[]; readonly dimensions: readonly number[] }): { see: (record: readonly string[]) => void; dimensions: () => SurveyedDimension[] } {
  const members = new Map(columns.dimensions.map((index) => [index, new Set<string>()]));
  return {
    see(record) {
      for (const [index, seen] of members) {
        const member = record[index]?.trim();
        if (member && seen.size < MOST_MEMBERS) seen.add(member);
      }
    },
    dimensions: () => [...members].map(([index, seen]) => {
      const list = [...seen];
      return { column: columns.header[index] ?? '', members: list, suggested: suggestedMember(list) };
    }),
  };
}
