import { crosstabRows } from './crosstab-cells';
import type { CrosstabColumns } from './crosstab-columns';
import { suggestedMember, type SurveyedDimension } from './dimension-survey';

const MOST_MEMBERS = 100;

/** The members of the other dimensions of a crosstab, whether they stand in columns or in rows. */
export function crosstabDimensions(columns: CrosstabColumns): { see: (record: readonly string[]) => void; dimensions: () => SurveyedDimension[] } {
  const rows = crosstabRows(columns);
  const members = new Map(columns.dimensions.map((name) => [name, new Set<string>()]));
  return {
    see(record) {
      const row = rows(record);
      if (row.kind === 'note') return;
      for (const cell of row.cells) {
        for (const [name, member] of Object.entries(cell.members)) {
          const seen = members.get(name);
          if (seen && member !== '' && seen.size < MOST_MEMBERS) seen.add(member);
        }
      }
    },
    dimensions: () => [...members].map(([column, seen]) => ({ column, members: [...seen], suggested: suggestedMember([...seen]) })),
  };
}
