import { guessDelimiter } from '@/lib/domain/imports/guess-delimiter';
import { shapeSignature } from '@/lib/domain/imports/shape-signature';
import { tableSurvey, type TableSurvey } from '@/lib/domain/imports/table-survey';
import { messages } from '@/lib/messages';
import { JobFault } from '../job-fault';
import type { Report, SurveyTask } from '../protocol';
import { isArchive } from './archive';
import { sizeOf } from './bytes-of';
import { every } from './every';
import type { FileSource } from './file-source';
import { headOf } from './head-of';
import { metadataOf } from './metadata-of';
import { openTable } from './open-table';
import { scanEncoding } from './scan-encoding';
import { surveySheet } from './survey-sheet';
import { tableInArchive } from './table-in-archive';

const textIn = async (file: string, entry: string | null): Promise<FileSource> => {
  const encoding = await scanEncoding(file, entry);
  return { file, entry, sheet: null, encoding, delimiter: guessDelimiter(await headOf(file, entry, encoding)) };
};

/** The first look: encoding, layout, what stands in it and what can be guessed. Nothing is written. */
export const surveyFile = async (task: SurveyTask, report: Report): Promise<TableSurvey> => {
  const { file, fileName, as, lastYear, regions, industryCodes } = task;
  const archive = (await isArchive(file)) ? await tableInArchive(file) : null;
  if (archive?.kind === 'workbook') return surveySheet(task, report);
  const source = await textIn(file, archive?.entry ?? null);
  const metadata = archive?.metadata ? await metadataOf(file, archive.metadata) : null;
  const total = await sizeOf(file, source.entry);
  const opened = await openTable(source, { as });
  try {
    if (!opened.table) throw new JobFault(messages.imports.noRows);
    const due = every(500);
    const survey = tableSurvey(opened.table, { ...source, fileName: source.entry ?? fileName, lastYear, regions, industryCodes, metadata });
    for await (const batch of opened.rows()) {
      for (const { record } of batch) survey.see(record);
      if (due()) await report({ kind: 'progress', done: batch.at(-1)?.bytes ?? 0, total });
    }
    const found = survey.result();
    if (found.records === 0) throw new JobFault(messages.imports.noRows);
    const spread = opened.table.layout === 'crosstab' || opened.table.layout === 'legacy';
    return { ...found, entry: source.entry, ...(spread ? { signature: shapeSignature(opened.head.map(({ record }) => record)) } : {}) };
  } finally {
    await opened.close();
  }
};
