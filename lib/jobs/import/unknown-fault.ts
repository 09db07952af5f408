import type { TableFormat, UnknownTable } from '@/lib/domain/imports/recognise-head';
import { messages } from '@/lib/messages';
import { JobFault } from '../job-fault';

/** The reason why no layout fits, naming the columns. */
export const unknownFault = ({ missing, repeated, yearsInColumns }: UnknownTable, as?: TableFormat): JobFault => {
  const { unknownLayout } = messages.imports;
  if (repeated.length > 0) return new JobFault(unknownLayout.repeated(repeated.join(', ')));
  if (yearsInColumns) return new JobFault(unknownLayout.yearsInColumns);
  const lacking = unknownLayout.missing(missing.map((field) => unknownLayout.fields[field]));
  const reason = missing.length === 1 && missing[0] === 'region' ? `${lacking} ${unknownLayout.oneRegion}` : lacking;
  return new JobFault(as ? `${unknownLayout.notAs(messages.imports.file.layouts[as])} ${reason}` : reason);
};
