import { administrator } from './support/administrator';
import { nobody } from './support/nobody';
import { open, untilAlive } from './support/open';
import { signIn } from './support/sign-in';
import { signOut } from './support/sign-out';
import { expect, test } from './support/test';
import { useRecoveryCode } from './support/use-recovery-code';

test.use({ storageState: nobody });

test('a page asks for the sign-in and comes back to where it was', async ({ page }) => {
  await open(page, '/outreach?kind=visit');
  await expect(page).toHaveURL(/\/sign-in\?to=/);
  await signIn(page, administrator);
  await useRecoveryCode(page);
  await expect(page.getByText('9 recovery codes left')).toBeVisible();
  await open(page, '/outreach?kind=visit');
  await expect(page.getByLabel('Kind')).toHaveValue('visit');
});

test('a wrong password and an unknown address get the same sentence', async ({ page, faults }) => {
  faults.expect(/status of 401/);
  for (const email of [administrator.email, 'nobody@example.ca']) {
    await open(page, '/sign-in');
    await signIn(page, { email, password: 'not the right one 11' });
    await expect(page.getByRole('alert').filter({ hasText: 'is not right' })).toHaveText('The e-mail address or the password is not right.');
    await expect(page.getByLabel('E-mail')).toHaveValue(email);
  }
});

test('a sign-out ends the session: neither the way back nor the old cookie opens anything', async ({ page, anotherBrowser }) => {
  await signIn(page, administrator);
  await useRecoveryCode(page);
  await expect(page).toHaveURL(/\/account/);
  await open(page, '/outreach');
  const stolen = await page.context().storageState();

  await open(page, '/today');
  await signOut(page, administrator.name);
  await expect(page).toHaveURL(/\/sign-in/);
  await page.goBack();
  await untilAlive(page);
  await expect(page).toHaveURL(/\/sign-in/);

  const thief = await anotherBrowser({ storageState: stolen });
  const elsewhere = await thief.newPage();
  await open(elsewhere, '/outreach');
  await expect(elsewhere).toHaveURL(/\/sign-in/);
  expect((await thief.request.get('/api/v1/imports')).status()).toBe(401);
});
