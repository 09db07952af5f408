import type { APIRequestContext } from '@playwright/test';
import { expect } from './test';

/** Records are compared with each other by regular work: a minute after a start, then every other minute. */
const SWEPT_WITHIN_MS = 200_000;

export const untilCompared = async (request: APIRequestContext): Promise<void> => {
  const found = async () => (await (await request.get('/organizations/duplicates')).text()).includes('href="/organizations/duplicates/');
  await expect.poll(found, { timeout: SWEPT_WITHIN_MS, intervals: [500, 2000], message: 'no pair of organizations was found to be alike' }).toBe(true);
};
