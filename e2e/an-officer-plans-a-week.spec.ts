import { open } from './support/open';
import { origin } from './support/origin';
import { expect, test } from './support/test';

// Its own firm: the sample's are counted by other journeys.
const FIRM = 'Tatlayoko Pump & Valve Ltd.';

/** The Wednesday of next week, 'YYYY-MM-DD'. */
const wednesday = (): string => {
  const today = new Date();
  const day = new Date(Date.UTC(today.getFullYear(), today.getMonth(), today.getDate()));
  day.setUTCDate(day.getUTCDate() + (10 - (day.getUTCDay() || 7)));
  return day.toISOString().slice(0, 10);
};

test('an officer plans a week: a visit with its brief, on another day, until they ask not to be contacted', async ({ page }) => {
  const made = await page.request.post('/api/v1/organizations', {
    headers: { origin: origin() }, data: { legalName: FIRM, kind: 'firm', sites: [{ place: 'Vanderhoof', jobsCount: 30, jobsBasis: 'stated' }] },
  });
  expect(made.status(), await made.text()).toBe(201);
  const { id: firm } = (await made.json()) as { id: string };
  const week = `/plan?day=${wednesday()}`;
  const visit = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: FIRM, exact: true }) }).last();

  await test.step('a visit stands on its day', async () => {
    await open(page, `/plan/new?day=${wednesday()}`);
    await page.getByRole('combobox', { name: 'With whom' }).fill('tatlayoko');
    await page.getByRole('option', { name: FIRM }).click();
    await page.getByLabel('Time').fill('09:30');
    await page.getByLabel('Place').fill('12 Mill Road');
    await page.getByRole('button', { name: 'Plan the visit' }).click();
    await expect(page).toHaveURL(new RegExp(`${wednesday()}$`));
    await expect(visit).toContainText('09:30');
    await expect(visit).toContainText('12 Mill Road');
  });

  await test.step('its brief is one press away, and it moves to the day after', async () => {
    await visit.getByRole('link', { name: `Brief for ${FIRM}` }).click();
    await expect(page.getByRole('heading', { name: FIRM })).toBeVisible();
    await open(page, week);
    await visit.getByText('…').click();
    await visit.getByRole('button', { name: /^Day after/ }).click();
    await expect(page.getByText(new RegExp(`${FIRM.replaceAll('.', '\\.')} moved to Thursday`))).toBeVisible();
  });

  await test.step('once they ask not to be contacted the week says so in place of where they are', async () => {
    await open(page, `/organizations/${firm}`);
    await page.getByRole('button', { name: 'Mark as not to be contacted' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Mark as not to be contacted' }).click();
    await expect(page.getByText('Log what they tell us, but do not call, write or visit.')).toBeVisible();
    await open(page, week);
    await expect(visit).toContainText('do not contact');
    await expect(visit).not.toContainText('Mill Road');
    await visit.getByRole('link', { name: FIRM, exact: true }).click();
    await expect(page.getByText(`${FIRM}: asked not to be contacted since this was planned`)).toBeVisible();
    await page.getByRole('button', { name: 'Cancel the visit' }).click();
    await expect(page.getByRole('button', { name: 'Plan it again' })).toBeVisible();
  });

  await test.step('another one is warned of as they are chosen, and refused', async () => {
    await open(page, `/plan/new?organization=${firm}`);
    await expect(page.getByText(`${FIRM}: asked not to be contacted. Log what came from them`, { exact: false })).toBeVisible();
    await page.getByRole('button', { name: 'Plan the visit' }).click();
    await expect(page.getByText('A visit cannot be planned while that stands in the register', { exact: false }).first()).toBeVisible();
  });
});
