import path from 'node:path';
import { messages } from '@/lib/messages';
import { JobFault } from '../job-fault';
import { openArchive } from './archive';

const TABLE = /\.(csv|txt|tsv)$/i;
const METADATA = /_meta_?data\.csv$/i;
const OPEN_DOCUMENT = /^content\.xml$/;
const LISTED = 5;

export type FoundInArchive = { kind: 'workbook' } | { kind: 'table'; entry: string; metadata: string | null };

const isNoise = (name: string) => name.startsWith('__MACOSX/') || path.basename(name).startsWith('.');

/** What a zip archive holds for us: a workbook, or exactly one table of text, with or without a file of metadata beside it. */
export const tableInArchive = async (file: string): Promise<FoundInArchive> => {
  const archive = await openArchive(file);
  archive.close();
  const names = archive.names.filter((name) => !isNoise(name));
  if (names.includes('xl/workbook.xml')) return { kind: 'workbook' };
  const { archive: words } = messages.imports;
  if (names.some((name) => OPEN_DOCUMENT.test(name))) throw new JobFault(words.openDocument);
  const tables = names.filter((name) => TABLE.test(name) && !METADATA.test(name));
  const [entry] = tables;
  if (!entry) throw new JobFault(names.some((name) => /\.(zip|gz|7z|rar|tar)$/i.test(name)) ? words.nested : words.noTable);
  if (tables.length > 1) throw new JobFault(words.tables(tables.length, tables.slice(0, LISTED).join(', ')));
  return { kind: 'table', entry, metadata: names.find((name) => METADATA.test(name)) ?? null };
};
