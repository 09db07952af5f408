import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/db';
import { organizations, sites } from '@/db/schema';
import { suggestSettings } from '@/lib/domain/lists/suggest-settings';
import { eq } from 'drizzle-orm';
import { seedRegister } from '../register/register-fixtures';
import { workbookOf } from '../../support/workbook';
import { zipOf } from '../../support/zip';
import { bring, load } from './bring';

const swapped = (bytes: Buffer) => Buffer.from(bytes).swap16();
const utf16 = (text: string) => Buffer.from(text, 'utf16le');

const rowsOf = (name: string) => [['Company', 'City', 'Employees', 'Latitude', 'Longitude'], [`${name} Québec Ltée`, 'Quesnel', '1 250', '52,98', '-122,49'], [`${name} Øst`, 'Quesnel', '40', '53,1', '-122,6']];
const divided = (name: string, by: string) => rowsOf(name).map((cells) => cells.map((cell) => (cell.includes(by) ? `"${cell}"` : cell)).join(by)).join('\r\n');
const pointed = (name: string, by: string) => divided(name, by).replaceAll(/(\d),(\d)/g, '$1.$2');

/** One list of two firms, in the dresses spreadsheets and old programs send it in. */
const DRESSES: readonly (readonly [string, (name: string) => Uint8Array])[] = [
  ['UTF-8, commas, decimal points', (name) => Buffer.from(pointed(name, ','))],
  ['UTF-8 with its mark, semicolons, decimal commas', (name) => Buffer.from(`\ufeff${divided(name, ';')}`)],
  ['Windows-1252, semicolons', (name) => Buffer.from(divided(name, ';'), 'latin1')],
  ['UTF-16 LE with its mark, tabs', (name) => Buffer.concat([Buffer.from([0xff, 0xfe]), utf16(divided(name, '\t'))])],
  ['UTF-16 BE with its mark, tabs', (name) => Buffer.concat([Buffer.from([0xfe, 0xff]), swapped(utf16(divided(name, '\t')))])],
  ['UTF-16 LE without its mark, semicolons', (name) => utf16(divided(name, ';'))],
  ['UTF-16 BE without its mark, commas', (name) => swapped(utf16(pointed(name, ',')))],
  ['upright strokes, and the line ends of old Macs', (name) => Buffer.from(divided(name, '|').replaceAll('\r\n', '\r'))],
  ['a title with a comma above semicolons', (name) => Buffer.from(`Firms of the north, by town, 2026\n\n${divided(name, ';')}`)],
  ['a line that names the separator', (name) => Buffer.from(`sep=;\r\n${divided(name, ';')}`)],
  ['quotation marks around everything', (name) => Buffer.from(divided(name, ';').split('\r\n').map((line) => line.split(';').map((cell) => `"${cell.replaceAll('"', '')}"`).join(';')).join('\n'))],
  ['a zip archive with one table', (name) => zipOf([{ name: 'list.csv', content: pointed(name, ',') }, { name: '__MACOSX/._list.csv', content: 'x' }])],
  ['an Excel workbook with an empty sheet before it', (name) => workbookOf({ Notes: [], Firms: rowsOf(name).map((cells, at) => (at === 0 ? cells : cells.map((cell, column) => (column < 2 ? cell : Number(cell.replace(' ', '').replace(',', '.')))))) })],
];

beforeAll(async () => { await seedRegister(); });

describe('a list is read the same', () => {
  it.each(DRESSES)('as %s', async (dress, make) => {
    const name = `Dress ${DRESSES.findIndex(([each]) => each === dress)}`;
    const bytes = make(name);
    const { look } = await bring(bytes);
    expect(look).toMatchObject({ rows: 2, headings: ['Company', 'City', 'Employees', 'Latitude', 'Longitude'] });
    const done = await load(bytes, { ...(look && suggestSettings(look, 'list.csv')), unsure: 'new' });
    expect(done.tally).toMatchObject({ problems: 0 });
    const stored = await database().read.select({ name: organizations.legalName, place: sites.place, jobs: sites.jobsCount, lat: sites.lat, lng: sites.lng })
      .from(organizations).innerJoin(sites, eq(sites.organizationId, organizations.id));
    expect(stored.filter((each) => each.name.startsWith(`${name} `)).sort((a, b) => (a.name < b.name ? -1 : 1))).toEqual([
      { name: `${name} Québec Ltée`, place: 'Quesnel', jobs: 1250, lat: 52.98, lng: -122.49 },
      { name: `${name} Øst`, place: 'Quesnel', jobs: 40, lat: 53.1, lng: -122.6 },
    ]);
  });
});
