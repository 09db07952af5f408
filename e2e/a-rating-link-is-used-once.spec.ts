import { manager } from './support/manager';
import { nobody } from './support/nobody';
import { open } from './support/open';
import { expect, test } from './support/test';

test.use({ storageState: manager.state });

test('a rating link is used once and then refused, and both sides stand beside each other', async ({ page, anotherBrowser }) => {
  await open(page, '/network/ratings');
  await page.getByRole('link', { name: /How closely does your organization/ }).first().click();
  await page.getByRole('button', { name: /^Invite again / }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Invite' }).click();
  const address = await dialog.getByLabel('One-time link').inputValue();
  await page.keyboard.press('Escape');

  const guest = await (await anotherBrowser({ storageState: nobody })).newPage();
  await guest.goto(address);
  const asked = guest.getByRole('radiogroup');
  await expect(asked.first()).toBeVisible();
  for (let at = 0; at < await asked.count(); at += 1) await asked.nth(at).getByRole('radio', { name: at === 0 ? /^0 No contact/ : 'I do not know' }).check();
  await guest.getByRole('button', { name: 'Send my answer' }).click();
  await expect(guest.getByText('Your answer is in.')).toBeVisible();
  await guest.goto(address);
  await expect(guest.getByRole('heading', { name: 'This link has been used' })).toBeVisible();
  await expect(guest.getByRole('radiogroup')).toHaveCount(0);

  await page.reload();
  await expect(page.getByText('5 of 6')).toBeVisible();
});
