import { stat } from 'node:fs/promises';
import { guessDelimiter } from '@/lib/domain/imports/guess-delimiter';
import { tableSurvey, type TableSurvey } from '@/lib/domain/imports/table-survey';
import { messages } from '@/lib/messages';
import { JobFault } from '../job-fault';
import type { Report, SurveyTask } from '../protocol';
import { headOf } from './head-of';
import { every } from './every';
import { recognised } from './recognised';
import { recordsOf } from './records-of';
import { scanEncoding } from './scan-encoding';

/** The first look: encoding, layout, what stands in it and what can be guessed. Nothing is written. */
export const surveyFile = async ({ file, fileName, lastYear }: SurveyTask, report: Report): Promise<TableSurvey> => {
  const encoding = await scanEncoding(file);
  const delimiter = guessDelimiter(await headOf(file, encoding));
  const total = (await stat(file)).size;
  const due = every(500);
  let survey: ReturnType<typeof tableSurvey> | null = null;
  for await (const { record, bytes } of recordsOf(file, encoding, delimiter)) {
    if (survey) survey.see(record);
    else survey = tableSurvey(recognised(record), { fileName, encoding, delimiter, lastYear });
    if (due()) await report({ kind: 'progress', done: bytes, total });
  }
  const found = survey?.result();
  if (!found || found.records === 0) throw new JobFault(messages.imports.noRows);
  return found;
};
