import { beforeAll, describe, expect, it } from 'vitest';
import { workApart } from '@/lib/jobs/work-apart';
import { importProgress } from '@/lib/services/imports/import-progress';
import { startImport } from '@/lib/services/imports/start-import';
import { figuresOf, newestOf } from './figures';
import { check, keeper, upload, withReference } from './load-table';

beforeAll(withReference);

describe('long work beside the server', () => {
  it('is done by a process of its own, which ends when nothing more waits', { timeout: 60_000 }, async () => {
    const { id } = await upload('region_code,naics,industry,year,employment\n5955,21,Mining,2020,100\n5955,22,Utilities,2020,50\n');
    await check(id, { seriesCode: 'apart', vintage: '1' });
    await startImport(keeper, { id });
    expect((await importProgress(keeper, { id })).state).toBe('running');

    expect(await workApart()).toBe(true);

    expect((await importProgress(keeper, { id })).state).toBe('published');
    expect(await figuresOf((await newestOf('apart')).id)).toHaveLength(2);
  });
});
