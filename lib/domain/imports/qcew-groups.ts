import type { SurveyedDimension } from './dimension-survey';
import type { QcewColumns } from './qcew-columns';

const CODES = ['own_code', 'size_code', 'qtr'] as const;

/** The ownerships, sizes and quarters of a QCEW file; suggested as the series itself is the one with the most industries, the first among equals. */
export function qcewGroups(columns: QcewColumns): { see: (record: readonly string[]) => void; dimensions: () => SurveyedDimension[] } {
  const industry = columns.at.industry_code ?? -1;
  const dimensions = CODES.flatMap((column) => {
    const index = columns.at[column];
    return index === undefined ? [] : [{ column, index, members: new Map<string, Set<string>>() }];
  });
  return {
    see(record) {
      for (const { index, members } of dimensions) {
        const member = record[index]?.trim().toUpperCase() ?? '';
        if (member === '') continue;
        const industries = members.get(member);
        if (industries) industries.add(record[industry] ?? '');
        else members.set(member, new Set([record[industry] ?? '']));
      }
    },
    dimensions: () => dimensions.map(({ column, members }) => {
      const list = [...members].sort(([a], [b]) => (a < b ? -1 : 1));
      const most = Math.max(0, ...list.map(([, industries]) => industries.size));
      return { column, members: list.map(([member]) => member), suggested: list.find(([, industries]) => industries.size === most)?.[0] ?? '' };
    }),
  };
}
