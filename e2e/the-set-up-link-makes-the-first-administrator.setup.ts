import { readFileSync } from 'node:fs';
import { administrator } from './support/administrator';
import { codeOf } from './support/code-of';
import { enrol } from './support/enrol';
import { inFolder } from './support/folder';
import { keep } from './support/kept';
import { nobody } from './support/nobody';
import { open, untilAlive } from './support/open';
import { signIn } from './support/sign-in';
import { signOut } from './support/sign-out';
import { expect, test } from './support/test';

const setupLink = (): string => (JSON.parse(readFileSync(inFolder('prepared.json'), 'utf8')) as { setupLink: string }).setupLink;

test.use({ storageState: nobody });

test('the set-up link makes the first administrator, once', async ({ page, anotherBrowser }) => {
  const { name, email, password, state } = administrator;
  const link = setupLink();

  await test.step('a weak password is refused at its field, and nothing typed is lost', async () => {
    await open(page, link);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Become the first administrator');
    const chosen = page.getByLabel('Password', { exact: true });
    await page.getByLabel('Your name').fill(name);
    await page.getByLabel('E-mail').fill(email);
    await chosen.fill('drills');
    await page.getByRole('button', { name: 'Set Lode up' }).click();
    await expect(chosen).toHaveAccessibleDescription(/Use 12 characters or more/);
    await expect(chosen).toBeFocused();
    await chosen.fill('quesnel quesnel 2026');
    await page.getByRole('button', { name: 'Set Lode up' }).click();
    await expect(chosen).toHaveAccessibleDescription(/may not hold your name/);
    await expect(page.getByLabel('Your name')).toHaveValue(name);
    await chosen.fill(password);
    await page.getByRole('button', { name: 'Set Lode up' }).click();
  });

  const { secret, recoveryCodes } = await test.step('nothing opens before the second factor is on', async () => {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Second factor');
    await open(page, '/today');
    await expect(page).toHaveURL(/\/account\/second-factor$/);
    await expect(page.getByRole('img', { name: 'QR code' })).toBeVisible();
    await page.getByLabel('Code from the app').fill('000000');
    await page.getByRole('button', { name: 'Switch the second factor on' }).click();
    await expect(page.getByLabel('Code from the app')).toHaveAccessibleDescription(/not the code of this moment/);
    return enrol(page);
  });
  keep({ secret, recoveryCodes });

  await test.step('the recovery codes were shown once', async () => {
    await open(page, '/account');
    await expect(page.getByText('10 recovery codes left')).toBeVisible();
    await expect(page.getByText(recoveryCodes[0] ?? '')).toHaveCount(0);
  });

  await test.step('the link is dead for whoever finds it later', async () => {
    const later = await (await anotherBrowser()).newPage();
    await open(later, link);
    await expect(later.getByRole('heading', { level: 1 })).toHaveText('This link no longer works');
    await expect(later.getByRole('textbox')).toHaveCount(0);
  });

  await test.step('from now on a password alone is not enough', async () => {
    await open(page, '/today');
    await signOut(page, name);
    await expect(page).toHaveURL(/\/sign-in/);
    await untilAlive(page);
    await signIn(page, administrator);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('One more step');
    await page.getByLabel('Code from your app').fill(codeOf(secret, 1));
    await page.getByRole('button', { name: 'Go on' }).click();
    await expect(page).toHaveURL(/\/today$/);
  });

  await page.context().storageState({ path: state });
});
