import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figureFile } from '@/lib/cli/figure-file';

let folder: string;
beforeAll(async () => { folder = await mkdtemp(path.join(os.tmpdir(), 'figures-')); });
afterAll(() => rm(folder, { recursive: true }));

const HEAD = 'region_code,industry_code,year,employment\n';
const gridOf = async (text: string) => {
  const file = path.join(folder, 'table.csv');
  await writeFile(file, text);
  return figureFile(file);
};

describe('a tidy file measured as it lies', () => {
  it('is the same grid plain and quoted', async () => {
    const rows = ['A,11,2000,4', 'A,11,2001,5.5', 'A,21,2000,', 'B,11,2001,7'];
    const grid = { regions: ['A', 'B'], industries: ['11', '21'], years: [2000, 2001], values: Float64Array.of(4, 5.5, NaN, NaN, NaN, 7, NaN, NaN) };
    expect(await gridOf(`${HEAD}${rows.join('\n')}\n`)).toMatchObject(grid);
    expect(await gridOf(`${HEAD}${rows.map((row) => row.replace(/[AB]/, '"$&"')).join('\r\n')}`)).toMatchObject(grid);
  });

  it('keeps every row where a name holds a quotation mark, a comma or a new line', async () => {
    const grid = await gridOf(`${HEAD}"The ""Peace"", north",11,2000,4\n"Cariboo\nand more",11,2000,5\nB,11,2000,6\n`);
    expect(grid).toMatchObject({ regions: ['The "Peace", north', 'Cariboo\nand more', 'B'], values: Float64Array.of(4, 5, 6) });
  });

  it('says which line is no plain figure, and which cell is given twice', async () => {
    await expect(gridOf(`${HEAD}"A",11,2000,4\nA,11,2001,x\n`)).rejects.toThrow('Line 3: "x" of 2001');
    await expect(gridOf(`${HEAD}"A",11,2000\n`)).rejects.toThrow('Line 2 has 3 cells, the first line 4.');
    await expect(gridOf(`${HEAD}A,11,2000,4\nA,11,2000,5\n`)).rejects.toThrow('Two rows give A, 11, 2000 two different figures.');
  });
});
