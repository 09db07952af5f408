import type { Browser } from '@playwright/test';
import { addList } from './add-list';
import { addTable } from './add-table';
import { administrator } from './administrator';
import { issueReport } from './issue-report';
import { openDirectory } from './open-directory';

/** What the sample does not have and a page shows: a load of figures with mistakes, a list, an issued report, an open directory. */
export const layGround = async (browser: Browser, baseURL: string): Promise<void> => {
  const context = await browser.newContext({ storageState: administrator.state, baseURL });
  await addTable(context.request, 'made-up-values-with-mistakes.csv');
  await addList(context.request);
  await context.close();
  await issueReport(browser, baseURL);
  await openDirectory(browser, baseURL);
};
