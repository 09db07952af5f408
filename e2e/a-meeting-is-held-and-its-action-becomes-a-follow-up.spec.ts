import { open } from './support/open';
import { origin } from './support/origin';
import { expect, test } from './support/test';

// Their own firms: the sample's are counted by other journeys.
const FIRMS = ['Skeena Jig & Fixture Ltd.', 'Bulkley Brake Forming Ltd.', 'Nadina Tool Room Ltd.'];
const ACTION = 'send the list of tools';

test('a meeting is held: attendance by keyboard, a decision, and an action that becomes a follow-up', async ({ page }) => {
  const ids: string[] = [];
  for (const legalName of FIRMS) {
    const made = await page.request.post('/api/v1/organizations', { headers: { origin: origin() }, data: { legalName, kind: 'firm' } });
    expect(made.status(), await made.text()).toBe(201);
    ids.push(((await made.json()) as { id: string }).id);
  }

  await test.step('a series keeps its rhythm and offers its next day', async () => {
    await open(page, '/meetings/series/new?subcluster=services');
    await page.getByLabel('Title').fill('Tooling evening');
    await page.getByLabel('Rhythm').selectOption('months');
    await page.getByLabel('Every', { exact: true }).fill('1');
    await page.getByLabel('Which').selectOption({ label: 'second' });
    await page.getByLabel('Weekday', { exact: true }).selectOption({ label: 'Tuesday' });
    await page.getByRole('button', { name: 'Save series' }).click();
    await expect(page.getByText('The second Tuesday of each month')).toBeVisible();
    await page.getByRole('link', { name: /^Plan Tuesday, / }).first().click();
  });

  await test.step('a meeting has guests and an agenda', async () => {
    for (const firm of FIRMS) {
      await page.getByRole('combobox', { name: 'Guests' }).fill(firm.slice(0, 12));
      await page.getByRole('option', { name: firm }).click();
    }
    await page.getByLabel('Item 1', { exact: true }).fill('Tools to share');
    await page.getByRole('button', { name: 'Save meeting' }).click();
    await expect(page.getByRole('link', { name: 'Hold the meeting' })).toBeVisible();
    await page.getByText('Add decision').first().click();
    await page.getByLabel('Decision 1', { exact: true }).fill('The brake is shared on Fridays');
    await page.getByRole('button', { name: 'Save decisions' }).click();
    await expect(page.getByRole('listitem').filter({ hasText: 'The brake is shared on Fridays' })).toBeVisible();
  });

  await test.step('letters mark who came, and Ctrl with Enter saves it', async () => {
    await page.getByRole('link', { name: 'Hold the meeting' }).click();
    await page.getByRole('radiogroup', { name: FIRMS[0] }).getByRole('radio', { name: 'Invited' }).focus();
    for (const letter of ['a', 'p', 'n']) await page.keyboard.press(letter);
    await expect(page.getByRole('radiogroup', { name: FIRMS[1] }).getByRole('radio', { name: 'Sent apologies' })).toBeChecked();
    await page.getByRole('button', { name: 'Add action' }).click();
    await page.getByLabel('Action 1', { exact: true }).fill(ACTION);
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('1 of 3 organizations')).toBeVisible();
  });

  await test.step('it stands once in a timeline, and the action among the follow-ups', async () => {
    await open(page, `/organizations/${ids[0] ?? ''}`);
    await expect(page.getByRole('link', { name: 'Tooling evening' })).toHaveCount(1);
    await open(page, '/outreach/follow-ups');
    await expect(page.getByText(ACTION)).toBeVisible();
  });
});
