import { recogniseTable } from '@/lib/domain/imports/recognise-table';
import type { KnownLayout } from '@/lib/domain/imports/table-survey';
import { messages } from '@/lib/messages';
import { JobFault } from '../job-fault';

/** The layout of a header, or the reason why no layout fits, naming the columns. */
export const recognised = (header: readonly string[]): KnownLayout => {
  const table = recogniseTable(header);
  if (table.layout !== 'unknown') return table;
  const { unknownLayout } = messages.imports;
  if (table.repeated.length > 0) throw new JobFault(unknownLayout.repeated(table.repeated.join(', ')));
  if (table.yearsInColumns) throw new JobFault(unknownLayout.yearsInColumns);
  throw new JobFault(unknownLayout.missing(table.missing.map((field) => unknownLayout.fields[field])));
};
