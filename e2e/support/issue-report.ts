import type { Browser } from '@playwright/test';
import { manager } from './manager';
import { origin } from './origin';

/** A report is there to be read once a manager issued one. */
export const issueReport = async (browser: Browser, baseURL: string | undefined): Promise<void> => {
  const context = await browser.newContext({ storageState: manager.state, baseURL });
  await context.request.post('/api/v1/reports/issued', { data: { kind: 'decision-board' }, headers: { origin: origin() } });
  await context.close();
};
