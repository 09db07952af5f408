import { workbookOf } from '../../support/workbook';
import { zipOf } from '../../support/zip';

type Harmful = { readonly name: string; readonly fileName: string; readonly bytes: () => Uint8Array; readonly says: RegExp };

const XML = '<?xml version="1.0" encoding="UTF-8"?>';
const text = (content: string) => new TextEncoder().encode(content);
const good = () => workbookOf({ Firms: [['Company', 'City'], ['Alder Ltd', 'Quesnel']] });

const sheetOf = (sheet: string) => zipOf([
  { name: 'xl/workbook.xml', content: `${XML}<workbook xmlns="m" xmlns:r="r"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>` },
  { name: 'xl/_rels/workbook.xml.rels', content: `${XML}<Relationships xmlns="p"><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>` },
  { name: 'xl/worksheets/sheet1.xml', content: sheet },
]);

const laughs = () => {
  const entities = Array.from({ length: 10 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('');
  return workbookOf({ Firms: [['Company'], ['Alder']] }, { prologue: `<!DOCTYPE lolz [<!ENTITY l0 "lol">${entities}]>` });
};

const withByte = (bytes: Uint8Array, at: number, value: number) => {
  const copy = Uint8Array.from(bytes);
  copy[at] = value;
  return copy;
};

/** An encrypted workbook is a compound file: a header, then sectors with the names of its streams in UTF-16. */
const locked = () => {
  const bytes = Buffer.alloc(8192);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(bytes);
  Buffer.from('EncryptionInfo', 'utf16le').copy(bytes, 1024);
  Buffer.from('EncryptedPackage', 'utf16le').copy(bytes, 1152);
  return new Uint8Array(bytes);
};

const BOMB = 200 * 1024 ** 2;
const row = (cells: string) => `${XML}<worksheet xmlns="m"><sheetData><row r="1">${cells}</row></sheetData></worksheet>`;

/** Files made to harm, or sent by mistake: each is refused in one sentence. */
export const HARMFUL: readonly Harmful[] = [
  { name: 'nothing at all', fileName: 'a.csv', bytes: () => new Uint8Array(), says: /empty/ },
  { name: 'blanks alone', fileName: 'a.csv', bytes: () => text('  \r\n\r\n ,,, \r\n'), says: /no rows/ },
  { name: 'headings alone', fileName: 'a.csv', bytes: () => text('Company,City\n'), says: /no rows/ },
  { name: 'a zip bomb called a workbook', fileName: 'a.xlsx', bytes: () => zipOf([{ name: 'xl/workbook.xml', content: new Uint8Array(BOMB) }]), says: /unpack to many times/ },
  { name: 'a zip bomb that lies about its size', fileName: 'a.zip', bytes: () => zipOf([{ name: 'list.csv', content: new Uint8Array(BOMB).fill(0x61), claims: 1000 }]), says: /damaged/ },
  { name: 'a zip bomb of text', fileName: 'a.zip', bytes: () => zipOf([{ name: 'list.csv', content: new Uint8Array(BOMB).fill(0x61) }]), says: /unpack to many times/ },
  { name: 'a dense archive just under the bound', fileName: 'a.zip', bytes: () => zipOf([{ name: 'list.csv', content: new Uint8Array(60 * 1024 ** 2).fill(0x61) }]), says: /Line 1 is over/ },
  { name: 'a zip in a zip', fileName: 'a.zip', bytes: () => zipOf([{ name: 'inner.zip', content: zipOf([{ name: 'list.csv', content: 'Company\nAlder' }]) }]), says: /other archives/ },
  { name: 'a billion laughs', fileName: 'a.xlsx', bytes: laughs, says: /document type declaration/ },
  { name: 'a workbook cut in half', fileName: 'a.xlsx', bytes: () => good().slice(0, 700), says: /damaged/ },
  { name: 'a workbook with a wrong byte', fileName: 'a.xlsx', bytes: () => withByte(good(), 60, 0xff), says: /damaged/ },
  { name: 'a workbook with a tag that never ends', fileName: 'a.xlsx', bytes: () => sheetOf(`${XML}<worksheet xmlns="m"><sheetData><row r="1"><c t="inlineStr"><is><t>Company`), says: /damaged/ },
  { name: 'a workbook whose sheet is deep', fileName: 'a.xlsx', bytes: () => sheetOf(`${XML}${'<a>'.repeat(2_000_000)}`), says: /damaged/ },
  { name: 'a workbook of a million columns', fileName: 'a.xlsx', bytes: () => sheetOf(row(Array.from({ length: 1_000_000 }, () => '<c><v>1</v></c>').join(''))), says: /columns/ },
  { name: 'a workbook with a cell in column ZZZZZ', fileName: 'a.xlsx', bytes: () => sheetOf(row('<c r="ZZZZZ1"><v>1</v></c>')), says: /columns/ },
  { name: 'a workbook of nothing but white space', fileName: 'a.xlsx', bytes: () => sheetOf(`${XML}<worksheet xmlns="m">${' '.repeat(60_000_000)}`), says: /damaged/ },
  { name: 'a workbook of a million attributes', fileName: 'a.xlsx', bytes: () => sheetOf(`${XML}<worksheet xmlns="m"><sheetData><row ${Array.from({ length: 1_000_000 }, (_, at) => `a${at}="1"`).join(' ')}/></sheetData></worksheet>`), says: /damaged/ },
  { name: 'a workbook of ten million rows', fileName: 'a.xlsx', bytes: () => sheetOf(`${XML}<worksheet xmlns="m"><sheetData>${'<row/>'.repeat(10_000_000)}</sheetData></worksheet>`), says: /damaged/ },
  { name: 'a workbook with the millionth row alone, which is read', fileName: 'a.xlsx', bytes: () => sheetOf(`${XML}<worksheet xmlns="m"><sheetData><row r="1048576"><c><v>1</v></c></row></sheetData></worksheet>`), says: /^$/ },
  { name: 'a workbook with a row beyond any', fileName: 'a.xlsx', bytes: () => sheetOf(`${XML}<worksheet xmlns="m"><sheetData><row r="99999999999"><c><v>1</v></c></row></sheetData></worksheet>`), says: /damaged/ },
  { name: 'a workbook locked with a password', fileName: 'a.xlsx', bytes: locked, says: /password/ },
  { name: 'an old workbook', fileName: 'a.xls', bytes: () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(504)]), says: /old Excel/ },
  { name: 'a web page called .xls', fileName: 'a.xls', bytes: () => text('<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"></head><body>\n<table><tr><td>Company</td><td>City</td></tr>\n<tr><td>Alder</td><td>Quesnel</td></tr></table></body></html>'), says: /web page/ },
  { name: 'an XML workbook called .xls', fileName: 'a.xls', bytes: () => text(`${XML}\n<?mso-application progid="Excel.Sheet"?>\n<Workbook><Worksheet><Table><Row><Cell><Data>Company</Data></Cell></Row></Table></Worksheet></Workbook>`), says: /XML/ },
  { name: 'a table with NUL bytes', fileName: 'a.csv', bytes: () => text('Company,City\nAl\u0000der,Quesnel\n'), says: /not a table of text/ },
  { name: 'a picture', fileName: 'a.csv', bytes: () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), says: /not a table of text/ },
  { name: 'a table of a million columns', fileName: 'a.csv', bytes: () => text(`Company${','.repeat(1_000_000)}\nAlder\n`), says: /more than 300 columns/ },
  { name: 'a table of 301 columns', fileName: 'a.csv', bytes: () => text(`Company,${Array.from({ length: 300 }, (_, at) => `Field ${at}`).join(',')}\nAlder\n`), says: /columns/ },
  { name: 'a quotation mark that is never closed', fileName: 'a.csv', bytes: () => text(`Company,City\n"Alder,Quesnel\n${'Birch,Quesnel\n'.repeat(200_000)}`), says: /line 2/ },
  { name: 'one line of ten megabytes', fileName: 'a.csv', bytes: () => text('a'.repeat(10_000_000)), says: /Line 1 is over/ },
  { name: 'three million quotation marks', fileName: 'a.csv', bytes: () => text(`Company\n${'"'.repeat(3_000_001)}`), says: /line 2/ },
  { name: 'half a million carriage returns', fileName: 'a.csv', bytes: () => text(`Company\r${'\r'.repeat(500_000)}`), says: /no rows/ },
];
