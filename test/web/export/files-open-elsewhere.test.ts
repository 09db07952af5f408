import ICAL from 'ical.js';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { beforeAll, describe, expect, it } from 'vitest';
import { EXPORT_LISTS, type ExportList } from '@/lib/domain/export/export-list';
import { listFile } from '@/lib/web/export/list-file';
import { facilitator, seedRegister } from '../../services/register/register-fixtures';
import { saveRelation } from '@/lib/services/network/save-relation';
import { organizationSheet } from '@/lib/services/register/organization-sheet';
import { layOutOddRegister } from './odd-register';

const textOf = async (list: ExportList, format: Parameters<typeof listFile>[3], asked: Record<string, string> = {}) => {
  const { body } = await listFile(list, facilitator, asked, format);
  return typeof body === 'string' ? body : strFromU8(body);
};
const TABLES = (Object.keys(EXPORT_LISTS) as ExportList[]).filter((list) => (EXPORT_LISTS[list] as readonly string[]).includes('xlsx'));
const asked = (list: ExportList): Record<string, string> => (list === 'cases' ? { stream: 'expansion' } : {});

/** Every element of a document that is well formed, by name. */
const elementsOf = (xml: string) => {
  const found: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const open: typeof found = [];
  const parser = new SaxesParser();
  parser.on('error', (fault) => { throw fault; });
  parser.on('opentag', ({ name, attributes }) => { const one = { name, attributes: attributes as Record<string, string>, text: '' }; found.push(one); open.push(one); });
  parser.on('text', (text) => { const [here] = open.slice(-1); if (here) here.text += text; });
  parser.on('closetag', () => { open.pop(); });
  parser.write(xml).close();
  return found;
};

beforeAll(async () => {
  await seedRegister();
  await layOutOddRegister();
  const { rows } = await organizationSheet(facilitator, {});
  const [first, second] = rows.map(({ id }) => id);
  await saveRelation(facilitator, { kind: 'supplies', fromOrganizationId: first ?? '', toOrganizationId: second ?? '', validFrom: '2020-01-01' } as Parameters<typeof saveRelation>[1]);
});

describe('what leaves a register', () => {
  it('is contact cards another program reads: one a record, whatever marks its name holds', async () => {
    for (const [list, count, names] of [['organizations', 7, ['Chamber; Cariboo | "Gold, Quartz"', 'Øst & Fils Ltée 🏔']], ['people', 4, ['Ana Côté-Li', 'Jean-Marc O\'Neil; Jr', 'Ōkubo']]] as const) {
      const cards = (ICAL.parse(await textOf(list, 'vcard')) as unknown[][]).map((card) => new ICAL.Component(card as never));
      expect(cards).toHaveLength(count);
      expect(cards.every((card) => card.getFirstPropertyValue('version') === '4.0' && card.getAllProperties('fn').length === 1)).toBe(true);
      expect(cards.map((card) => card.getFirstPropertyValue('fn'))).toEqual(expect.arrayContaining([...names]));
    }
  });

  it('is a map of points after RFC 7946', async () => {
    const { type, features } = JSON.parse(await textOf('organizations', 'geojson')) as { type: string; features: { type: string; properties: object; geometry: { type: string; coordinates: number[] } | null }[] };
    expect([type, ...new Set(features.map((feature) => feature.type))]).toEqual(['FeatureCollection', 'Feature']);
    const points = features.flatMap(({ geometry }) => geometry ?? []);
    expect(points.length).toBeGreaterThan(0);
    for (const { type: of, coordinates: [lng = Number.NaN, lat = Number.NaN, ...more] } of points) expect([of, Math.abs(lng) <= 180, Math.abs(lat) <= 90, more]).toEqual(['Point', true, true, []]);
  });

  it('is a network after the rules of GraphML: every key declared, every tie between nodes', async () => {
    const elements = elementsOf(await textOf('network', 'graphml'));
    const all = (name: string) => elements.filter((element) => element.name === name);
    const nodes = new Set(all('node').map(({ attributes }) => attributes.id));
    const keys = new Set(all('key').map(({ attributes }) => attributes.id));
    expect([all('edge').length > 0, all('node').length === nodes.size]).toEqual([true, true]);
    expect(all('edge').every(({ attributes: { source, target } }) => nodes.has(source) && nodes.has(target))).toBe(true);
    expect(all('data').every(({ attributes: { key } }) => keys.has(key))).toBe(true);
  });

  it('is two sheets of Kumu that name one another', async () => {
    const { body } = await listFile('network', facilitator, {}, 'kumu');
    const files = unzipSync(body as Uint8Array);
    const rows = (name: string) => strFromU8(files[name] ?? new Uint8Array()).replace('\ufeff', '').trim().split('\r\n').slice(1);
    const labels = rows('elements.csv');
    for (const row of rows('connections.csv')) expect(labels.filter((label) => row.startsWith(label.slice(0, label.indexOf(','))))).not.toEqual([]);
    expect(rows('connections.csv')).not.toEqual([]);
  });

  it.each(TABLES)('is a workbook of %s whose figures are figures, whose days are days and whose texts are never formulas', async (list) => {
    const { body } = await listFile(list, facilitator, asked(list), 'xlsx');
    const parts = unzipSync(body as Uint8Array);
    for (const [name, bytes] of Object.entries(parts)) if (name.endsWith('.xml') || name.endsWith('.rels')) elementsOf(strFromU8(bytes));
    const cells = elementsOf(strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array()));
    expect(cells.filter(({ name }) => name === 'f')).toEqual([]);
    const numbers = cells.filter(({ name, attributes }) => name === 'c' && (attributes.t ?? 'n') === 'n');
    const days = (await textOf(list, 'csv', asked(list))).match(/(?<=,)\d{4}-\d{2}-\d{2}(?=,|\r)/g) ?? [];
    const formats = elementsOf(strFromU8(parts['xl/styles.xml'] ?? new Uint8Array())).filter(({ name }) => name === 'numFmt').map(({ attributes }) => attributes.formatCode);
    if (days.length > 0) expect(formats).toContain('yyyy-mm-dd');
    if (['people', 'roles', 'memberships', 'contacts'].includes(list)) expect([list, numbers.length]).toEqual([list, days.length]);
    // Beside the day it was changed on: jobs in all of two, jobs at an address of one, a year, and no digits of a number that is a name.
    if (list === 'organizations') expect(numbers.length - days.length).toBe(4);
  });

  it.each(TABLES)('is a CSV of %s no cell of which a spreadsheet runs, with "+1 250 ..." as it is', async (list) => {
    const text = await textOf(list, 'csv', asked(list));
    const cells = [...text.replace('\ufeff', '').matchAll(/(?:^|,|\r\n)("(?:[^"]|"")*"|[^,\r\n"]*)/g)].map(([, cell = '']) => cell.replace(/^"|"$/g, '').replaceAll('""', '"'));
    const run = cells.filter((cell) => /^[=+\-@\t\r]/.test(cell) && !/^-\d+\.\d+$/.test(cell));
    expect(run.every((cell) => cell.startsWith('+1 250 562-1234'))).toBe(true);
    if (list === 'people' || list === 'organizations') expect(run.length).toBeGreaterThan(0);
  });

  it('is one record where its page hands it out, and nothing else', async () => {
    const { rows } = await organizationSheet(facilitator, {});
    const [first] = rows;
    expect((await listFile('organizations', facilitator, { ids: first?.id ?? '' }, 'csv')).count).toBe(1);
    expect((await listFile('organizations', facilitator, { ids: 'nobody' }, 'csv')).count).toBe(0);
  });
});
