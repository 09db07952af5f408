import { number } from '../format/number';
import { importsPages } from './imports-pages';
import type { ImportState } from '@/lib/domain/imports/import-state';
import type { NotTextReason } from '@/lib/domain/imports/text-encoding';
import type { TableField } from '@/lib/domain/imports/recognise-table';
import type { LeftOutReason, RowRejectionReason } from '@/lib/domain/imports/row-outcome';
import type { ObservationStatus } from '@/lib/domain/indicators/observation-status';

const state: Record<ImportState, string> = {
  reading: 'being read',
  staged: 'waiting for your choices',
  checking: 'being checked',
  checked: 'ready to publish',
  running: 'being loaded',
  published: 'published',
  unchanged: 'nothing new',
  failed: 'stopped',
  cancelled: 'discarded',
  undone: 'undone',
};

const notText: Record<NotTextReason, string> = {
  empty: 'The file is empty.',
  archive: 'This is a compressed archive other than zip, not a table. Unpack it and choose the table in it.',
  'locked-workbook': 'This workbook is locked with a password. Open it, take the password off (File, Info, Protect workbook), save it, and choose that file.',
  'old-spreadsheet': 'This is an old Excel workbook (.xls), not a table of text. Open it, save the sheet as CSV, and choose that file.',
  'web-page': 'This is a web page, whatever its name says. Open it in a spreadsheet program, save it as .xlsx or CSV, and choose that file.',
  xml: 'This is an XML file, not a table of text. Open it in a spreadsheet program, save it as .xlsx or CSV, and choose that file.',
  pdf: 'This is a PDF, not a table of text. Look for the same table as CSV with its publisher.',
  binary: 'This is not a table of text. Choose a CSV, a zip archive or an .xlsx workbook.',
};

const reasons: Record<RowRejectionReason, string> = {
  'ragged-row': 'the row has not as many cells as the header',
  'missing-cell': 'the cell is empty',
  'not-a-number': 'this is not a number',
  'ambiguous-number': 'this may mean a thousand times more or less: write it without separators',
  negative: 'a count cannot be negative',
  'unknown-status': 'this mark is not known',
  'unknown-scale': 'this scale is not known',
  'unreadable-text': 'some characters cannot be read: the file may be damaged',
  'unknown-region': 'no region of this name or code is known',
  'ambiguous-region': 'two regions share this name: say which level the table is of',
  'bad-industry-code': 'this is not a NAICS code',
  'not-a-year': 'this is not a year',
  'not-annual': 'this is not an annual figure',
  'year-out-of-range': 'this year cannot be right',
  'duplicate-key': 'a figure for the same region, industry and year stands further up',
  'mixed-decimals': 'the rest of the file writes decimals with the other mark',
  'unknown-level': 'this aggregation level is none of the publisher\'s',
  'unknown-group': 'this ownership or size code is none of the publisher\'s',
  'total-below-parts': 'this total is smaller than its parts',
  'other-figure-published': 'another figure of the same region, industry and year is published in this vintage: leave the row out, or load the revision as a vintage of another name',
};

const leftOut: Record<LeftOutReason, string> = {
  blank: 'blank lines',
  'other-member': 'other groups than the chosen ones',
  'other-unit': 'no counts (rates, percentages, dollars)',
  'other-region': 'regions or industries left out',
  note: 'notes, titles and legends (kept with the series)',
};

const status: Record<ObservationStatus, string> = {
  final: 'final',
  preliminary: 'preliminary',
  revised: 'revised',
  estimate: 'estimate',
  'use-with-caution': 'use with caution',
  suppressed: 'suppressed by the publisher',
  unreliable: 'too unreliable to publish',
  'not-available': 'not available',
  'never-available': 'never available',
  'not-applicable': 'does not apply',
  'rounded-zero': 'rounded to zero, not zero',
  'below-release-limit': 'below the release limit',
};

const fields: Record<TableField, string> = {
  region: 'a region (for example "region", "GEO" or "region code")',
  industry: 'an industry (for example "industry" or "NAICS")',
  period: 'a year (for example "year" or "REF_DATE")',
  value: 'a figure (for example "employment", "value" or "VALUE")',
};

const counted = (count: number, one: string, many: string) => `${number(count)} ${count === 1 ? one : many}`;
const rows = (count: number) => counted(count, 'row', 'rows');

export const imports = {
  ...importsPages,
  state,
  notText,
  reasons,
  leftOut,
  status,
  notStated: 'not stated',
  nothingWritten: 'Nothing was written.',
  refused: (count: number) => `${rows(count)} cannot be loaded as they are, so nothing was written. Correct the file, or load the good rows alone with --accept-good-rows.`,
  noRows: 'The file has a header and no rows.',
  quoteNotClosed: (line: number) => `A quotation mark that opens on or after line ${line} is never closed, so the rows behind it cannot be told apart.`,
  lineTooLong: (line: number, most: number) => `Line ${line} is over ${number(most)} characters long, which no row of a table is.`,
  workerGone: 'The work ended before it was done, perhaps for want of memory. Nothing was published.',
  archive: {
    damaged: 'This zip archive is damaged, or not whole. Download it again.',
    encrypted: 'This zip archive is locked with a password. Unpack it and choose the table in it.',
    bomb: (name: string) => `"${name}" in this archive would unpack to many times what any table does. It is not opened.`,
    tooMany: (count: number) => `This archive holds ${number(count)} files. Unpack it and choose the one table you want.`,
    nested: 'This archive holds other archives and no table. Unpack it and choose the table in it.',
    noTable: 'This archive holds no table: no file in it ends in .csv, .txt or .tsv.',
    tables: (count: number, names: string) => `This archive holds ${number(count)} tables (${names} ...). Unpack it and choose one.`,
    openDocument: 'This is an OpenDocument sheet (.ods). Save it as .xlsx or CSV and choose that file.',
  },
  workbook: {
    damaged: 'This workbook is damaged: a part of it cannot be read. Open it in a spreadsheet program, save it again, and choose that file.',
    doctype: 'A part of this workbook holds a document type declaration, which no spreadsheet program writes and which can unfold without end. It is not opened.',
    tooMuchText: 'This workbook holds more text than a table of figures does. Save the sheet alone, or as CSV.',
    tooWide: (most: number) => `A sheet of this workbook has more than ${number(most)} columns. Save the table alone.`,
    noSheet: (name: string) => `There is no sheet "${name}" in this workbook.`,
    noSheets: 'There is no sheet of cells in this workbook.',
    pick: 'Say first where the years, regions, industries and figures stand on this sheet.',
  },
  unknownLayout: {
    notAs: (layout: string) => `This cannot be read as: ${layout}.`,
    fields,
    missing: (names: readonly string[]) => `No column was recognised for ${names.join('; ')}. Give the columns such headings, one row a figure, and choose the file again.`,
    oneRegion: 'A table of one region needs no such column, if words stand in no column but those of industry, unit and mark; otherwise add a column headed region.',
    repeated: (names: string) => `These headings stand twice: ${names}. Each column needs a heading of its own.`,
    yearsInColumns: 'The years stand in columns. Turn the table so that each row holds one figure: region, industry, year, figure.',
  },
  errors: {
    seriesCode: 'Small letters, digits and hyphens, for example bc-er-lfs-2025.',
    notAnAddress: 'A web address begins with https://',
    notNaics: 'NAICS codes of two to six digits, for example 31-33 or 21,113-114.',
    roundingUnit: 'Say to what the source rounds, in persons: 100 for thousands with one decimal.',
    noTimeSeries: 'The publisher counts at one date with a method that changes, so years may not be compared. For growth load a time series, for example the Labour Force Survey or the Survey of Employment, Payrolls and Hours.',
    noJobs: 'The publisher counts establishments here, not jobs. For jobs load a table of employment.',
    notJobs: 'Only a table of employment can stand for jobs.',
    tooManyNames: (most: number) => `At most ${most} names can be mapped. Correct the file instead.`,
    notNow: (is: string) => `This load is ${is}, so that cannot be done now.`,
    fileGone: 'The staged copy of the file is no longer here. Choose the file again.',
    noFileName: 'The file has no name.',
    unknownRegion: 'This region does not exist.',
    sayRegion: 'The table has no column of regions: say by name or code which region every figure is of, for example 59 for British Columbia.',
    regionsNamed: 'The table names its regions itself, so none is set for the whole of it.',
    emptyFile: 'The file is empty.',
    nothingToWrite: 'Not one row can be loaded as it is read now. Look at the rejected rows.',
    counted: 'The figures written are not as many as were counted before. Nothing was published; discard this load and try again.',
    stillRemoving: 'An earlier load of the same file is still being removed. Try again in a moment.',
    alreadyLoading: 'The same file is being loaded into the same vintage already. Look at the other load first.',
    joinedMeanwhile: 'Another file was published into this vintage after this one was checked. Check it once more, so that the counts are right.',
    joinedLater: 'A later file was loaded into the same vintage and stands on this one. Take that one back first.',
    uploadBroken: 'The upload was cut off. Nothing was kept of it.',
  },
  counted,
  outcome: {
    ...state,
    published: 'Published. It is the newest vintage of its series now; the older ones can still be chosen.',
    unchanged: 'Nothing to change: every figure of this file is published already.',
  },
  report: {
    regionSystem: (system: string) => `Names that two kinds of regions share are read as ${system}, as the other regions of the table are; --set regionSystem=... says otherwise.`,
    counts: (all: number, toWrite: number, unchanged: number, rejected: number) =>
      `${rows(all)}: ${number(toWrite)} new or revised figures, ${number(unchanged)} as published, ${number(rejected)} rejected`,
    rejection: (line: number, column: string, value: string, reason: string) => `  line ${line}, ${column || 'whole row'}, "${value}": ${reason}`,
    more: (count: number) => `  and ${number(count)} more`,
    region: (name: string, count: number) => `  region not recognised: "${name}" (${rows(count)}); map it with --set "regionNames.${name}=CODE"`,
    lines: (codes: string) => `  industries without a known NAICS code: ${codes}`,
  },
};
