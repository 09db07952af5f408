import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { lode } from './lode';

const folder = mkdtempSync(path.join(tmpdir(), 'lode-measure-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ROWS = [
  ['Region A', '90', '20', '10', '60', 2000], ['Region A', '100', '40', '10', '55', 2010],
  ['Nation', '400', '150', '150', '400', 2000], ['Nation', '440', '210', '135', '480', 2010],
].flatMap(([region, ...cells]) => ['11', '21', '31-33', '54'].map((industry, at) => [region, industry, cells[4], cells[at]]));

const measure = async (name: string, text: string, ...words: string[]) => {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return lode('indicators', '--file', file, ...words);
};
const lines = (out: string) => out.trim().split('\n').map((line) => line.split(','));
const plain = `region,industry,year,value\n${ROWS.map((row) => row.join(',')).join('\n')}\n`;

describe('measuring a file as it lies', () => {
  it('prints share, LQ, yearly growth and shift-share of every region and industry (fixture F1)', async () => {
    const { code, out } = await measure('f1.csv', plain, '--reference', 'Nation');
    expect(code).toBe(0);
    const [head, ...rows] = lines(out);
    expect(head).toEqual(['region', 'industry', 'value', 'share', 'lq', 'cagr', 'ns', 'im', 'rs', 'reason']);
    const own = rows.filter(([region]) => region === 'Region A');
    expect(own.map((row) => Number(Number(row[4]).toFixed(6)))).toEqual([1.402439, 1.175377, 0.457091, 0.707063]);
    expect(own.map((row) => Number(Number(row[8]).toFixed(6)))).toEqual([1, 12, 1, -17]);
  });

  it('reads a quoted file with semicolons to the same figures', async () => {
    const quoted = `"region";"industry";"year";"value"\r\n${ROWS.map((row) => row.map((cell) => `"${cell}"`).join(';')).join('\r\n')}\r\n`;
    expect((await measure('quoted.csv', quoted, '--reference', 'Nation')).out).toBe((await measure('f1.csv', plain, '--reference', 'Nation')).out);
  });

  it('leaves an empty cell unknown, with the reason, and never 0', async () => {
    const { out } = await measure('gap.csv', plain.replace('Region A,21,2010,40', 'Region A,21,2010,'), '--reference', 'Nation');
    expect(lines(out)[2]).toEqual(['Region A', '21', '', '', '', '', '', '', '', 'not-available']);
  });

  it.each([
    ['a mark', plain.replace(',40\n', ',x\n'), 'Line 7'],
    ['two figures for one cell', `${plain}Region A,11,2010,7\n`, 'Region A, 11, 2010'],
    ['no column of years', 'region,industry,value\nA,11,3\n', 'period'],
  ])('refuses %s in one sentence that says where', async (_what, text, where) => {
    const { code, err } = await measure('bad.csv', text, '--reference', 'Nation');
    expect(code).toBe(1);
    expect(err).toContain(where);
  });

  it('names the years it holds when another is asked', async () => {
    expect((await measure('f1.csv', plain, '--end', '1999')).err).toContain('2000, 2010');
    expect((await measure('f1.csv', plain, '--reference', 'Mars')).err).toContain('Mars');
  });
});
