import { zipOf } from './zip';

/** A date cell holds the number of a day and the style that shows it. */
type Cell = string | number | null | { day: number; style: 'year' | 'date' };
type Sheets = Readonly<Record<string, readonly (readonly Cell[])[]>>;

const XML = '<?xml version="1.0" encoding="UTF-8"?>';
const STYLES = ['year', 'date'];
const column = (at: number): string => (at < 26 ? '' : column(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26));
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** A workbook as spreadsheet programs write it: shared texts, numbers, empty cells left out. `prologue` goes before every sheet. */
export const workbookOf = (sheets: Sheets, { prologue = '' } = {}): Uint8Array => {
  const strings: string[] = [];
  const cell = (value: Cell, row: number, at: number) => {
    if (value === null) return '';
    const place = `${column(at)}${row}`;
    if (typeof value === 'object') return `<c r="${place}" s="${STYLES.indexOf(value.style) + 1}"><v>${value.day}</v></c>`;
    if (typeof value === 'number') return `<c r="${place}"><v>${value}</v></c>`;
    if (!strings.includes(value)) strings.push(value);
    return `<c r="${place}" t="s"><v>${strings.indexOf(value)}</v></c>`;
  };
  const names = Object.keys(sheets);
  const parts = names.map((name, at) => ({
    name: `xl/worksheets/sheet${at + 1}.xml`,
    content: `${XML}${prologue}<worksheet xmlns="m"><sheetData>${(sheets[name] ?? [])
      .map((cells, row) => (cells.length === 0 ? '' : `<row r="${row + 1}">${cells.map((value, index) => cell(value, row + 1, index)).join('')}</row>`)).join('')}</sheetData></worksheet>`,
  }));
  return zipOf([
    { name: 'xl/workbook.xml', content: `${XML}<workbook xmlns="m" xmlns:r="r"><sheets>${names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>` },
    { name: 'xl/_rels/workbook.xml.rels', content: `${XML}<Relationships xmlns="p">${names.map((_, at) => `<Relationship Id="rId${at + 1}" Target="worksheets/sheet${at + 1}.xml"/>`).join('')}</Relationships>` },
    ...parts,
    { name: 'xl/styles.xml', content: `${XML}<styleSheet xmlns="m"><numFmts><numFmt numFmtId="164" formatCode="yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/></cellXfs></styleSheet>` },
    { name: 'xl/sharedStrings.xml', content: `${XML}<sst xmlns="m">${strings.map((text) => `<si><t>${escaped(text)}</t></si>`).join('')}</sst>` },
  ]);
};
