import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { database } from '@/db';
import { duplicatePairs, matchRecords } from '@/db/schema';
import { lode } from './lode';

it('prepare compares the records of the sample with each other, so that its worklist is there at the first look', async () => {
  expect((await lode('prepare')).code).toBe(0);
  const { read } = database();
  expect(await read.select().from(matchRecords).where(eq(matchRecords.pending, true))).toEqual([]);
  const pairs = await read.select().from(duplicatePairs);
  expect(pairs.length).toBeGreaterThan(0);
  expect(pairs.every(({ state }) => state === 'open')).toBe(true);
}, 60_000);
