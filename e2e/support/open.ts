import type { Page, Response } from '@playwright/test';

/** Waits until the page listens: what is typed before that nobody hears. */
export const untilAlive = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => {
    const main = document.querySelector('main');
    return main !== null && Object.keys(main).some((key) => key.startsWith('__react'));
  });
  // React knows an element before the effects that listen for keys have run; they are done by the time it has nothing left to do.
  await page.evaluate(() => new Promise<void>((done) => { requestIdleCallback(() => done(), { timeout: 2000 }); }));
};

/** Goes to an address and waits until the page can be used. */
export const open = async (page: Page, address: string): Promise<Response> => {
  const response = await page.goto(address);
  if (!response) throw new Error(`${address} gave no answer.`);
  await untilAlive(page);
  return response;
};
