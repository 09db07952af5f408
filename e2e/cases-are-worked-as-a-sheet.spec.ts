import { open } from './support/open';
import { expect, test } from './support/test';

test('cases are worked as a sheet: a next step is typed where it stands, a group stays closed, and what is shown leaves as a file', async ({ page }) => {
  const grid = page.getByRole('grid', { name: 'Cases' });
  const first = grid.locator('tbody tr[data-row="0"]');

  await test.step('a next step is typed over and kept', async () => {
    await open(page, '/pipeline/retention/table?cols=name!,nextStep,owner,jobsAtRisk');
    await first.getByRole('gridcell').nth(1).click();
    await page.keyboard.type('Call about the lease');
    await page.keyboard.press('Enter');
    await expect(first.getByRole('gridcell').nth(1)).toHaveText('Call about the lease');
    await page.reload();
    await expect(grid).toContainText('Call about the lease');
  });

  await test.step('a closed group stands in the address', async () => {
    await open(page, '/pipeline/retention/table?group=stage');
    const head = grid.getByRole('button').first();
    await head.click();
    await expect(page).toHaveURL(/closed=/);
    await page.reload();
    await expect(head).toHaveAttribute('aria-expanded', 'false');
  });

  await test.step('the file has the columns and the filter of the address', async () => {
    const file = await (await page.request.get('/api/v1/export/cases?stream=retention&format=csv&cols=name,nextStep&where=nextStep:has:about+the+lease')).text();
    expect(file.replace('\ufeff', '').trim().split(/\r?\n/)).toEqual(['ID,Case,Next step', expect.stringMatching(/,Call about the lease$/)]);
  });
});
