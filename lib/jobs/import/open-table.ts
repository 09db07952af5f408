import type { Crosstab } from '@/lib/domain/imports/crosstab';
import { HEAD_RECORDS, recogniseHead, type KnownLayout, type TableFormat } from '@/lib/domain/imports/recognise-head';
import { messages } from '@/lib/messages';
import { JobFault } from '../job-fault';
import type { FileSource } from './file-source';
import { recordsOf, type FileRecord } from './records-of';
import { sheetRows } from './sheet-rows';
import { unknownFault } from './unknown-fault';

export type OpenedTable = {
  /** Null where nobody has said yet where the figures of a sheet stand. */
  readonly table: KnownLayout | null;
  readonly head: readonly FileRecord[];
  rows: () => AsyncGenerator<FileRecord[]>;
  close: () => Promise<void>;
};

/** Opens a table: reads enough of it to know its layout, then hands on its rows. */
export const openTable = async (source: FileSource, given: { as?: TableFormat; shape?: Crosstab | null }): Promise<OpenedTable> => {
  const batches = source.sheet === null ? recordsOf(source) : sheetRows(source.file, source.sheet);
  const close = async () => { await batches.return(undefined); };
  const held: FileRecord[] = [];
  while (held.length < HEAD_RECORDS) {
    const next = await batches.next();
    if (next.done) break;
    held.push(...next.value);
  }
  const head = held.slice(0, HEAD_RECORDS);
  const found = recogniseHead(head.map(({ record }) => record), { ...given, sheet: source.sheet ?? '' });
  if (!('table' in found)) {
    if (source.sheet !== null && given.as !== undefined ? given.as === 'crosstab' : source.sheet !== null) return { table: null, head, rows: async function* () { yield held; }, close };
    await close();
    if (head.length === 0) throw new JobFault(messages.imports.noRows);
    throw unknownFault(found, given.as);
  }
  async function* rows(from: number) {
    yield held.slice(from);
    yield* batches;
  }
  return { table: found.table, head, rows: () => rows(found.dataFrom), close };
};
