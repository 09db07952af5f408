import { nobody } from './support/nobody';
import { open } from './support/open';
import { filledWith, isDynamic, pages } from './support/routes';
import { expect, test } from './support/test';

// A walk over every page: a trace of it would take a third of the time, and a fault is told in words.
test.use({ trace: 'off' });

const UNKNOWN = '019a0000-0000-7000-8000-000000000000';
const MALFORMED = ['0', 'null', '..%2F..%2Fetc', "1'%20or%20'1'='1", 'a'.repeat(900)];

test.beforeEach(({ faults }) => faults.expect(/status of 404/));

test('a record nobody has, or whose id makes no sense, is a page that says so, never a fault', async ({ page }) => {
  for (const route of pages().filter((each) => isDynamic(each) && !each.isPublic)) {
    for (const id of [UNKNOWN, ...MALFORMED]) {
      const answer = await page.request.get(filledWith(route, id));
      const said = await answer.text();
      expect.soft(answer.status(), `${route.route} with ${id.slice(0, 40)}`).toBe(404);
      expect.soft(said, route.route).toContain('Nothing to open here');
      expect.soft(said, route.route).not.toMatch(/at \w+ \(|node_modules|SQLITE|drizzle/);
    }
  }
});

test('from a dead link the way leads back to Today', async ({ page }) => {
  expect((await open(page, `/outreach/${UNKNOWN}`)).status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing to open here');
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
  await page.getByRole('link', { name: 'Go to Today' }).click();
  await expect(page).toHaveURL(/\/today$/);
});

test('an address that never was leads back to the start page', async ({ page }) => {
  expect((await open(page, '/no/such/page')).status()).toBe(404);
  await page.getByRole('link', { name: 'Go to the start page' }).click();
  await expect(page).toHaveURL(/\/today$/);
});

test('an address that can not be read is refused, not a fault', async ({ request }) => {
  for (const address of ['/outreach/%E0%A4%A', '/api/v1/imports/%']) {
    const status = (await request.get(address)).status();
    expect(status, address).toBeGreaterThanOrEqual(400);
    expect(status, address).toBeLessThan(500);
  }
});

test.describe('signed out', () => {
  test.use({ storageState: nobody });

  test('a used or invented one-time link says what to do', async ({ page }) => {
    await open(page, '/invite/not-a-link-of-ours');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This invitation no longer works');
    await open(page, '/reset/not-a-link-of-ours');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link no longer works');
  });

  test('a page of the house leads to the sign-in, whether its record exists or not', async ({ page }) => {
    await open(page, `/outreach/${UNKNOWN}`);
    await expect(page).toHaveURL(/\/sign-in\?to=/);
  });
});
