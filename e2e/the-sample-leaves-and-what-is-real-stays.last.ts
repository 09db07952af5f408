import { LogForm } from './support/log-form';
import { open } from './support/open';
import { sample } from './support/sample';
import { expect, test } from './support/test';

const OWN = 'Our own lunch with CIM and an invented firm';

const listed = (name: string): string => `/organizations?q=${encodeURIComponent(name)}`;

test('the sample leaves in one action after a preview; what is real and what is ours stays', async ({ page }) => {
  test.slow();

  await test.step('a banner says on every page what is invented', async () => {
    await open(page, '/region');
    const banner = page.getByRole('complementary', { name: 'Sample workspace' });
    await expect(banner).toContainText(/This workspace holds \d+ sample organizations, \d+ people and \d+ contacts: all invented/);
    await open(page, listed(sample.larkhollow));
    await expect(page.getByRole('row', { name: sample.larkhollow })).toContainText('sample');
  });

  await test.step('we log a contact of our own with a real and an invented organization, and make one sample ours', async () => {
    await open(page, '/outreach/log');
    const form = new LogForm(page);
    await form.name('CIM', sample.cim);
    await form.name('larkh', sample.larkhollow);
    await form.tell(OWN);
    await form.save();
    await expect(page.getByText('Contact logged.')).toBeVisible();

    await open(page, listed(sample.hollowpine));
    await page.getByRole('main').getByRole('link', { name: sample.hollowpine }).click();
    await page.getByRole('link', { name: 'Edit', exact: true }).click();
    await page.getByLabel('Founded').fill('1992');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('heading', { level: 1, name: sample.hollowpine, exact: true })).toBeVisible();
  });

  await test.step('the preview counts what goes and asks about what somebody worked on', async () => {
    await page.getByRole('link', { name: 'Remove samples' }).click();
    await expect(page.getByRole('heading', { level: 2, name: 'What goes' })).toBeVisible();
    await expect(page.getByText(/contacts? of your own also names? a sample record/)).toBeVisible();
    const edited = page.getByRole('table', { name: 'Edited records' });
    await expect(edited.getByRole('row', { name: sample.hollowpine }).getByRole('radio', { name: 'Keep' })).toBeChecked();
  });

  await test.step('one action, confirmed once', async () => {
    await page.getByRole('button', { name: 'Remove samples' }).click();
    await page.getByRole('dialog', { name: 'Remove the sample workspace?' }).getByRole('button', { name: 'Remove samples' }).click();
    await expect(page.getByText(/^Removed \d+ organizations, \d+ people and \d+ contacts\.$/)).toBeVisible();
    await open(page, '/today');
    await expect(page.getByRole('complementary', { name: 'Sample workspace' })).toHaveCount(0);
  });

  await test.step('CIM and our contact are there, without the firm that never was', async () => {
    await open(page, listed(sample.cim));
    await page.getByRole('main').getByRole('link', { name: sample.cim }).click();
    await page.locator('#timeline').getByRole('link', { name: OWN }).click();
    await expect(page.getByRole('main').getByRole('link', { name: sample.cim })).toBeVisible();
    await expect(page.getByRole('main').getByText(sample.larkhollow)).toHaveCount(0);
  });

  await test.step('what we made ours lost its mark; the rest of the sample is gone', async () => {
    await open(page, listed(sample.hollowpine));
    await expect(page.getByRole('row', { name: sample.hollowpine })).not.toContainText('sample');
    await open(page, listed(sample.larkhollow));
    await expect(page.getByRole('heading', { name: 'No organization fits' })).toBeVisible();
    await open(page, '/clusters');
    await expect(page.getByRole('main').getByRole('link', { name: 'Mining, north-central BC' })).toBeVisible();
  });
});
