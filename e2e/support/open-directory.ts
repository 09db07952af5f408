import type { Browser } from '@playwright/test';
import { manager } from './manager';
import { origin } from './origin';

/** The public directory is closed until a manager opens it; somebody may have done so already. */
export const openDirectory = async (browser: Browser, baseURL: string | undefined): Promise<void> => {
  const context = await browser.newContext({ storageState: manager.state, baseURL });
  const { version } = (await (await context.request.get('/api/v1/directory/entries')).json()) as { version: number };
  await context.request.put('/api/v1/directory', { data: { on: true, version }, headers: { origin: origin() } });
  await context.close();
};
