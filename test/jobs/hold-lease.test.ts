import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { holdLease } from '@/lib/jobs/import/hold-lease';
import { jobActor } from '@/lib/jobs/job-actor';
import { claimImport } from '@/lib/services/imports/claim-import';
import { importProgress } from '@/lib/services/imports/import-progress';
import { startImport } from '@/lib/services/imports/start-import';
import { check, keeper, upload, withReference } from '../services/imports/load-table';

const TABLE = 'region_code,naics,industry,year,employment,status\n59,00,All industries,2020,100,\n59,21,Mining,2020,10,';
const seconds = (count: number) => ({ now: new Date(Date.now() + count * 1000) });

beforeAll(withReference);
afterEach(() => void vi.useRealTimers());

const claimed = async (seriesCode: string) => {
  const { id } = await upload(TABLE);
  await check(id, { seriesCode, vintage: '1' });
  await startImport(keeper, { id });
  // The lease of fifteen seconds has one left.
  const claim = await claimImport(jobActor('import'), { id }, seconds(-14));
  if (!claim.claimed) throw new Error('the load could not be claimed');
  return claim;
};

it('a step that says nothing for long keeps its load', async () => {
  const claim = await claimed('held');
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const letGo = holdLease(claim);
  vi.advanceTimersByTime(5000);
  await vi.waitFor(async () => expect(await importProgress(keeper, { id: claim.id }, seconds(10))).toMatchObject({ interrupted: false }));
  letGo();
});

it('what is let go runs out', async () => {
  const claim = await claimed('let-go');
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  holdLease(claim)();
  vi.advanceTimersByTime(60_000);
  expect(await importProgress(keeper, { id: claim.id }, seconds(10))).toMatchObject({ interrupted: true });
});
