import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { beforeAll, describe, expect, it } from 'vitest';
import { Stopped } from '@/lib/jobs/job-fault';
import { runImport } from '@/lib/jobs/import/run-import';
import { workOnce } from '@/lib/jobs/work-once';
import { cancelImport } from '@/lib/services/imports/cancel-import';
import { claimImport } from '@/lib/services/imports/claim-import';
import { importProgress } from '@/lib/services/imports/import-progress';
import { readingContext } from '@/lib/services/imports/reading-context';
import { resumeImport } from '@/lib/services/imports/resume-import';
import { startImport } from '@/lib/services/imports/start-import';
import { jobActor } from '@/lib/jobs/job-actor';
import { writeFigures } from '@/lib/services/imports/write-figures';
import { datasetsOf, figuresOf, newestOf } from './figures';
import { check, keeper, load, settle, upload, withReference } from './load-table';

const LINES = ['00', '11', '21', '22', '23', '31-33', '41', '44-45', '48-49', '51', '52', '53', '54', '55', '56', '61', '62', '71', '72', '81'];
const later = () => ({ now: new Date(Date.now() + 60_000) });
let table = '';

beforeAll(async () => {
  await withReference();
  const { regions } = await readingContext(jobActor('import'), {});
  const rows = regions.slice(0, 20).flatMap(({ code }) =>
    LINES.flatMap((line, at) => Array.from({ length: 60 }, (_, year) => `${code},${line},Line ${line},${1960 + year},${at === 0 ? 1_000_000 : year * 10 + at},`)));
  table = ['region_code,naics,industry,year,employment,status', ...rows, 'nowhere,21,Mining,2000,1,'].join('\n');
});

/** Starts the work in a process of its own and kills that process once some pieces are written. */
const killInTheMiddle = async (id: string) => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'test/services/imports/work-in-child.ts'], { env: process.env, stdio: 'ignore' });
  const gone = once(child, 'exit');
  for (;;) {
    const { rowsDone, state } = await importProgress(keeper, { id });
    if (state !== 'running') throw new Error(`the load was ${state} before it could be killed`);
    if (rowsDone > 2000) break;
    await new Promise((wake) => { setTimeout(wake, 5); });
  }
  child.kill('SIGKILL');
  await gone;
};

const begun = async (seriesCode: string) => {
  const { id } = await upload(table);
  await check(id, { seriesCode, vintage: '1' });
  await startImport(keeper, { id });
  await killInTheMiddle(id);
  return id;
};

describe('a load that is killed in the middle', () => {
  it('shows nothing, says that it was interrupted, and resumes to the same figures as one that was not', async () => {
    await load(table, { seriesCode: 'whole', vintage: '1' });
    const whole = await figuresOf((await newestOf('whole')).id);
    expect(whole).toHaveLength(20 * LINES.length * 60);

    const id = await begun('killed');
    expect((await datasetsOf('killed')).map(({ state }) => state)).toEqual(['staged']);
    expect(await importProgress(keeper, { id }, later())).toMatchObject({ state: 'running', interrupted: true });
    const { rowsDone } = await importProgress(keeper, { id });
    expect(rowsDone).toBeLessThan(whole.length);

    await resumeImport(keeper, { id }, later());
    expect((await settle(id)).state).toBe('published');
    expect(await figuresOf((await newestOf('killed')).id)).toEqual(whole);
  }, 60_000);

  it('can be discarded, and nothing of it is left', async () => {
    const id = await begun('discarded');
    await cancelImport(keeper, { id });
    while (await workOnce(() => new Date())) expect((await importProgress(keeper, { id })).state).toBe('cancelled');
    expect(await datasetsOf('discarded')).toEqual([]);
  }, 60_000);

  it('is left alone by a job that lost it to another', async () => {
    const { id } = await upload(table);
    await check(id, { seriesCode: 'lost', vintage: '1' });
    await startImport(keeper, { id });
    const claim = await claimImport(jobActor('import'), { id });
    if (!claim.claimed) throw new Error('nobody else works on it');
    await writeFigures(jobActor('import'), { id, from: 0, to: 1, figures: [] });
    await expect(runImport(claim, new Date())).rejects.toThrow(Stopped);
    expect(await importProgress(keeper, { id })).toMatchObject({ state: 'running', rowsDone: 1 });
    await cancelImport(keeper, { id });
  });

  it('cannot be resumed while a job still works on it', async () => {
    const { id } = await upload(table);
    await expect(resumeImport(keeper, { id })).rejects.toMatchObject({ code: 'conflict' });
  });
});
