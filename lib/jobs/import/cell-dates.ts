import { dateFormat, type DateFormat } from '@/lib/domain/imports/date-format';
import type { Archive } from './archive';
import { wholePart } from './workbook';

export type CellDates = { readonly formatOf: (style: number) => DateFormat | null; readonly since1904: boolean };

const partNamed = (archive: Archive, pattern: RegExp) => archive.names.find((name) => pattern.test(name));

/** Which styles of a workbook show their number as a date, and from which day it counts. */
export const cellDates = async (archive: Archive): Promise<CellDates> => {
  const codes = new Map<number, string>();
  const formats: (DateFormat | null)[] = [];
  let since1904 = false;
  let inCells = false;
  const styles = partNamed(archive, /^xl\/styles\.xml$/i);
  if (styles) {
    await wholePart(archive, styles, {
      open: ({ name, attributes }) => {
        if (name === 'numFmt') codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
        else if (name === 'cellXfs') inCells = true;
        else if (name === 'xf' && inCells) formats.push(dateFormat(Number(attributes.numFmtId ?? 0), codes.get(Number(attributes.numFmtId))));
      },
      close: (name) => { if (name === 'cellXfs') inCells = false; },
    });
  }
  await wholePart(archive, 'xl/workbook.xml', {
    open: ({ name, attributes }) => { if (name === 'workbookPr') since1904 = /^(1|true)$/.test(attributes.date1904 ?? ''); },
  });
  return { formatOf: (style) => formats[style] ?? null, since1904 };
};
