import type { Page } from '@playwright/test';
import { open } from './support/open';
import { organizationId } from './support/organization-id';
import { sample } from './support/sample';
import { expect, test } from './support/test';

const jobs = (page: Page) => page.getByRole('textbox', { name: 'How many people work here today' });
const saved = (page: Page) => expect(page.getByRole('status', { name: 'Saving' })).toContainText('All answers are saved');

const waitingInBrowser = (page: Page) => page.evaluate(async () => {
  const settled = <Value>(asked: IDBRequest<Value>) => new Promise<Value>((resolve, reject) => { asked.onsuccess = () => resolve(asked.result); asked.onerror = () => reject(new Error('no store')); });
  const db = await settled(indexedDB.open('lode-unsent'));
  const rows = await settled(db.transaction('sealed').objectStore('sealed').getAll() as IDBRequest<{ data: ArrayBuffer }[]>);
  db.close();
  return rows.map(({ data }) => new TextDecoder().decode(data));
});

test('an interview survives a dropped connection', async ({ page, context, faults }) => {
  faults.expect(/ERR_INTERNET_DISCONNECTED/, /ERR_FAILED/);
  const organization = await organizationId(page, sample.cottonwood);
  await open(page, `/interviews/new?organization=${organization}`);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  // Not only the words on the page: nothing is on its way any more when the connection goes.
  const taken = page.waitForResponse((answer) => answer.url().endsWith('/answers') && answer.request().method() === 'PUT');
  await page.getByRole('textbox', { name: 'What does the company make' }).fill('<img src=x onerror=alert(1)>');
  await taken;
  await saved(page);

  await test.step('what is typed without a connection waits, sealed', async () => {
    await context.setOffline(true);
    await jobs(page).fill('41');
    await page.getByRole('radio', { name: 'Leased' }).check();
    await expect(page.getByRole('status', { name: 'Saving' })).toContainText('No connection: 2 answers wait on this device');
    await expect(page.getByRole('textbox', { name: 'When does the lease end?' })).toBeVisible();
    const waiting = await waitingInBrowser(page);
    expect(waiting).toHaveLength(2);
    for (const sealed of waiting) expect(sealed).not.toContain('leased');
  });

  // The lid closes while nothing can be sent; later another page of the same browser finds what waited.
  const address = page.url();
  await page.close();
  await context.setOffline(false);
  const later = await context.newPage();
  await test.step('a closed lid and a new page lose nothing, and it is sent by itself', async () => {
    await open(later, address);
    await expect(later.getByText('2 answers typed here before, and not sent then, were found again.')).toBeVisible();
    await expect(jobs(later)).toHaveValue('41');
    await saved(later);
    await expect.poll(() => waitingInBrowser(later)).toEqual([]);
  });

  await later.getByRole('button', { name: 'Finish the interview' }).click();
  await later.getByRole('dialog').getByRole('button', { name: 'Finish the interview' }).click();
  await expect(later.getByText('This interview is finished. Its answers count in results.')).toBeVisible();
  await expect(later.getByText('<img src=x onerror=alert(1)>')).toBeVisible();
});
