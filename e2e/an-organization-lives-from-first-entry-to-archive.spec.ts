import { open } from './support/open';
import { expect, test } from './support/test';

const NAME = 'Two Rapids Machining Ltd.';
const RENAMED = 'Two Rapids Machining & Welding Ltd.';
const MONEY = { mine: 'Wants a second shift by spring.', theirs: 'Bought the shop next door.' };

test('an organization is entered, changed by two at once without a loss, archived and taken back', async ({ page, context }) => {
  await test.step('a name that is missing is asked for at its field', async () => {
    await open(page, '/organizations/new');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByLabel('Name', { exact: true })).toBeFocused();
    await expect(page.getByLabel('Name', { exact: true })).toHaveAccessibleDescription(/cannot be empty/);
  });

  await test.step('with a site and two industries it is saved at once', async () => {
    await page.getByLabel('Name', { exact: true }).fill(NAME);
    await page.getByLabel('Town').fill('Vanderhoof');
    await page.getByLabel('Where the number comes from').selectOption('Stated by them');
    await page.getByLabel('Jobs', { exact: true }).fill('14');
    for (const [code, title] of [['332710', 'Machine shops'], ['811310', /811310/]] as const) {
      await page.getByLabel('Add an industry').fill(code);
      await page.getByRole('option', { name: title }).first().click();
    }
    await page.getByRole('textbox', { name: /% of activity/ }).nth(0).fill('70');
    await page.getByRole('textbox', { name: /% of activity/ }).nth(1).fill('30');
    // A tag that was typed and not chosen goes with the form.
    await page.getByRole('combobox', { name: /^Tags/ }).fill('night shift');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('heading', { level: 1, name: NAME })).toBeVisible();
    await expect(page.getByRole('main').getByText('Vanderhoof').first()).toBeVisible();
    await expect(page.getByRole('main')).toContainText('332710');
    await expect(page.getByRole('main')).toContainText('811310');
    await expect(page.getByRole('main')).toContainText('14 jobs');
    await expect(page.getByRole('main')).toContainText('night shift');
  });

  const record = page.url();

  await test.step('two people change it at once: the second sees both versions and chooses', async () => {
    const colleague = await context.newPage();
    await open(page, `${record}/edit`);
    await open(colleague, `${record}/edit`);
    await colleague.getByLabel('Name', { exact: true }).fill(RENAMED);
    await colleague.getByLabel('About').fill(MONEY.theirs);
    await colleague.getByRole('button', { name: 'Save' }).click();
    await expect(colleague.getByRole('heading', { level: 1, name: RENAMED })).toBeVisible();
    await colleague.close();

    await page.getByLabel('About').fill(MONEY.mine);
    await page.getByRole('button', { name: 'Save' }).click();
    const merge = page.getByRole('alert', { name: 'Someone saved this record while you were editing' });
    await expect(merge.getByRole('row', { name: /^About/ })).toContainText(MONEY.theirs);
    await expect(merge.getByRole('row', { name: /^About/ })).toContainText(MONEY.mine);
    await merge.getByRole('row', { name: /^Name/ }).getByRole('radio').nth(1).check();
    await merge.getByRole('button', { name: 'Save the chosen version' }).click();
    await expect(page.getByRole('heading', { level: 1, name: RENAMED })).toBeVisible();
    await expect(page.getByText(MONEY.mine)).toBeVisible();
  });

  await test.step('archived it leaves the list; undone and restored it is back', async () => {
    const listed = async () => {
      const other = await context.newPage();
      await open(other, `/organizations?q=${encodeURIComponent('Two Rapids')}`);
      const count = await other.getByRole('main').getByRole('link', { name: RENAMED }).count();
      await other.close();
      return count;
    };
    const archive = async () => {
      await page.getByRole('button', { name: 'Archive' }).click();
      await page.getByRole('dialog', { name: 'Archive this organization?' }).getByRole('button', { name: 'Archive' }).click();
      await expect(page.getByText(/^Archived on /)).toBeVisible();
    };
    await archive();
    expect(await listed()).toBe(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByText(/^Archived on /)).toHaveCount(0);
    expect(await listed()).toBe(1);
    await archive();
    await page.getByRole('button', { name: 'Restore' }).click();
    await expect(page.getByText(/^Archived on /)).toHaveCount(0);
    expect(await listed()).toBe(1);
  });
});
