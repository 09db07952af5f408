import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExportFormat } from '@/lib/domain/export/export-format';
import type { ExportList } from '@/lib/domain/export/export-list';
import { changesNothing } from '@/lib/domain/lists/list-tally';
import { suggestSettings } from '@/lib/domain/lists/suggest-settings';
import { unguardCell } from '@/lib/domain/shared/guarded-cell';
import { listRowsOf } from '@/lib/jobs/lists/list-rows-of';
import { listSource } from '@/lib/jobs/lists/list-source';
import { chooseList } from '@/lib/services/lists/choose-list';
import { foundRows } from '@/lib/services/lists/found-rows';
import { startList } from '@/lib/services/lists/start-list';
import { listFile } from '@/lib/web/export/list-file';
import { bring, settle } from '../../services/lists/bring';
import { facilitator, seedRegister } from '../../services/register/register-fixtures';
import { inAnotherInstance } from '../../support/another-instance';
import { layOutOddRegister } from './odd-register';

const LISTS = ['organizations', 'sites', 'links', 'memberships', 'people', 'roles', 'people-memberships', 'contacts'] as const satisfies readonly ExportList[];
type Files = ReadonlyMap<ExportList, Uint8Array>;
const folder = mkdtempSync(path.join(tmpdir(), 'lode-out-'));
const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

const takeOut = async (format: ExportFormat): Promise<Files> => new Map(await Promise.all(LISTS.map(async (list) => {
  const { body } = await listFile(list, facilitator, {}, format);
  return [list, typeof body === 'string' ? new TextEncoder().encode(body) : body] as const;
})));

const rowsOf = async (bytes: Uint8Array) => {
  const file = path.join(folder, createHash('sha256').update(bytes).digest('hex'));
  writeFileSync(file, bytes);
  const rows: (readonly string[])[] = [];
  const { source } = await listSource(file, null);
  for await (const batch of listRowsOf(source)) rows.push(...batch.map(({ record }) => (source.sheet === null ? record.map(unguardCell) : record)));
  return rows;
};

/** What the files of one instance say: every row of every list, where an id is told by which record it was named first. A workbook knows one kind of line break. */
const contentOf = async (files: Files) => {
  const seen = new Map<string, string>();
  const content: Record<string, string[]> = {};
  for (const list of LISTS) {
    const rows = (await rowsOf(files.get(list) ?? new Uint8Array())).map((cells) => (list === 'contacts' ? cells.slice(1) : [...cells]).join('\u241f').replace(/\u241f+$/, '').replaceAll('\r\n', '\n'));
    const blank = (row: string) => row.replace(ID, '');
    content[list] = rows.sort((a, b) => (blank(a) < blank(b) ? -1 : 1)).map((row) => row.replace(ID, (id) => seen.get(id) ?? (seen.set(id, `#${seen.size}`), seen.get(id) ?? '')));
  }
  return content;
};
const digestOf = (content: unknown) => createHash('sha256').update(JSON.stringify(content)).digest('hex');

/** As a person would who takes every column as it is recognised and says that namesakes are others. */
const bringIn = async (files: Files, format: ExportFormat, deed: 'load' | 'count') => {
  for (const list of LISTS) {
    const brought = await bring(files.get(list) ?? '', `${list}-2026-11-24.${format}`);
    if (brought.look === null) throw new Error(`${list}: ${brought.failure}`);
    await chooseList(facilitator, { id: brought.id, settings: { ...suggestSettings(brought.look, brought.fileName), unsure: 'new', level: 'public' } });
    const { tally } = await settle(brought.id);
    expect({ list, rows: (await foundRows(facilitator, { id: brought.id })).rows, problems: tally?.problems, asks: tally?.asks }).toEqual({ list, rows: [], problems: 0, asks: 0 });
    if (deed === 'count') expect({ list, same: tally && changesNothing(tally) }).toEqual({ list, same: true });
    else await startList(facilitator, { id: brought.id }).then(() => settle(brought.id));
  }
};

let out: Record<'csv' | 'xlsx', Files>;

beforeAll(async () => {
  await seedRegister();
  await layOutOddRegister();
  out = { csv: await takeOut('csv'), xlsx: await takeOut('xlsx') };
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the lists of a register', () => {
  it('say the same as CSV and as a workbook', async () => {
    expect(await contentOf(out.xlsx)).toEqual(await contentOf(out.csv));
  });

  it('change nothing where they came from', async () => {
    await bringIn(out.csv, 'csv', 'count');
  }, 60_000);

  it.each(['csv', 'xlsx'] as const)('fill an empty instance as %s, which gives out the same, and change nothing the second time', async (format) => {
    const before = await contentOf(out[format]);
    const { back } = await inAnotherInstance();
    try {
      await seedRegister();
      await bringIn(out[format], format, 'load');
      const after = await contentOf(await takeOut(format));
      expect(after).toEqual(before);
      expect(digestOf(after)).toBe(digestOf(before));
      await bringIn(out[format], format, 'count');
    } finally {
      await back();
    }
  }, 60_000);
});
