import { shapeAgain } from '@/lib/domain/imports/shape-again';
import { shapeSignature } from '@/lib/domain/imports/shape-signature';
import { tableSurvey, type TableSurvey } from '@/lib/domain/imports/table-survey';
import { messages } from '@/lib/messages';
import { JobFault } from '../job-fault';
import type { Report, SurveyTask } from '../protocol';
import { openArchive } from './archive';
import { every } from './every';
import { openTable, type OpenedTable } from './open-table';
import { sheetsOf } from './workbook';

const GRID_ROWS = 40;
const GRID_COLUMNS = 40;

const gridOf = ({ head }: OpenedTable) => head.slice(0, GRID_ROWS).map(({ record }) => record.slice(0, GRID_COLUMNS).map((cell) => cell.slice(0, 120)));

const textsIn = ({ head }: OpenedTable) => head.flatMap(({ record }) => record).filter((cell) => cell.trim() !== '').length;

const sheetNames = async (file: string) => {
  const archive = await openArchive(file);
  try {
    return (await sheetsOf(archive)).map(({ name }) => name);
  } finally {
    archive.close();
  }
};

const PLAIN = { encoding: 'utf-8', delimiter: ',' } as const;

/** Opens the sheet that was named, else the first one in which a table is recognised, else the fullest. */
const openSheet = async ({ file, fileName, as, sheet, shapes }: SurveyTask, sheets: readonly string[]) => {
  if (sheet !== null && !sheets.includes(sheet)) throw new JobFault(messages.imports.workbook.noSheet(sheet));
  const tried = sheet === null ? sheets : [sheet];
  let first: { opened: OpenedTable; name: string; signature: string } | null = null;
  for (const name of tried) {
    const source = { file, entry: null, sheet: name, ...PLAIN };
    const opened = await openTable(source, { as });
    const signature = shapeSignature(opened.head.map(({ record }) => record));
    const picked = shapes.find((each) => each.signature === signature && signature !== '');
    if (picked) {
      await opened.close();
      return { opened: await openTable(source, { as, shape: shapeAgain(picked.shape, { sheet: name, fileName }) }), name, signature };
    }
    if (opened.table) return { opened, name, signature };
    await opened.close();
    if (!first || textsIn(opened) > textsIn(first.opened)) first = { opened, name, signature };
  }
  if (!first) throw new JobFault(messages.imports.workbook.noSheets);
  return first;
};

/** The first look at a workbook. A sheet whose layout nobody can tell comes with its first rows, for a person to pick the cells. */
export const surveySheet = async (task: SurveyTask, report: Report): Promise<TableSurvey> => {
  const { file, fileName, lastYear, regions, industryCodes } = task;
  const sheets = await sheetNames(file);
  const { opened, name, signature } = await openSheet(task, sheets);
  const seen = { entry: null, sheets, sheet: name, signature, grid: gridOf(opened) };
  if (!opened.table) {
    if (opened.head.every(({ record }) => record.every((cell) => cell.trim() === ''))) throw new JobFault(messages.imports.noRows);
    return {
      ...PLAIN, ...seen, decimalMark: 'point', layout: 'crosstab', header: [], sample: seen.grid.slice(0, 5), records: 0, periods: [], dimensions: [], shape: null,
      guess: { provider: null, sourceTable: null, measure: null, referencePeriod: null, roundingUnit: null },
    };
  }
  try {
    const due = every(500);
    const survey = tableSurvey(opened.table, { ...PLAIN, fileName, lastYear, regions, industryCodes });
    let done = 0;
    for await (const batch of opened.rows()) {
      for (const { record } of batch) survey.see(record);
      done += batch.length;
      if (due()) await report({ kind: 'progress', done, total: done });
    }
    return { ...survey.result(), ...seen, decimalMark: 'point' };
  } finally {
    await opened.close();
  }
};
