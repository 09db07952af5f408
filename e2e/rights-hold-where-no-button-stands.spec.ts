import { randomUUID } from 'node:crypto';
import { administrator } from './support/administrator';
import { catchAction, sendAgain } from './support/catch-action';
import { invite } from './support/invite';
import { LogForm } from './support/log-form';
import { logThroughApi } from './support/log-through-api';
import { open } from './support/open';
import { organizationId } from './support/organization-id';
import { origin } from './support/origin';
import { sample } from './support/sample';
import { expect, test } from './support/test';

const FORGED = 'Written by somebody who may only read';

test('a viewer is offered no write, a forged one is refused, and shutting them out works at the very next request', async ({ page, anotherBrowser, faults }) => {
  const vera = { name: 'Vera Hagen', email: 'vera@example.ca', role: 'viewer' };
  const hers = await invite(page, vera, await anotherBrowser());
  const organization = await organizationId(hers, sample.cottonwood);

  await test.step('no page offers a write', async () => {
    for (const address of ['/today', '/outreach', '/outreach/follow-ups', '/organizations', `/organizations/${organization}`, '/people', '/imports', '/clusters', '/region']) {
      await open(hers, address);
      await expect(hers.getByRole('main').getByRole('link', { name: /^(Log contact|Log a contact|Add an? |Edit|Load a table)/ }), address).toHaveCount(0);
      await expect(hers.getByRole('main').getByRole('button', { name: /^(Archive|Restore|Done: |End )/ }), address).toHaveCount(0);
      await expect(hers.getByRole('navigation', { name: 'Main' }).getByText('People and rights'), address).toHaveCount(0);
    }
  });

  await test.step('a page that writes does not open for her', async () => {
    faults.expect(/status of 404/);
    for (const address of ['/organizations/new', `/organizations/${organization}/edit`, '/people/new', '/outreach/log', '/imports/new', '/admin/users', '/admin/samples', '/admin/backup', '/admin/audit']) {
      expect((await hers.goto(address))?.status(), address).toBe(404);
    }
  });

  await test.step('a write she sends by hand is refused and leaves nothing', async () => {
    const data = { kind: 'call', summary: FORGED, participants: [{ organizationId: organization }] };
    expect((await hers.request.post('/api/v1/activities', { headers: { origin: origin() }, data })).status()).toBe(403);
    const file = { headers: { origin: origin(), 'x-file-name': 'a.csv', 'content-type': 'application/octet-stream' }, data: 'a,b\n' };
    expect((await hers.request.post('/api/v1/imports', file)).status()).toBe(403);
    await open(page, `/organizations/${organization}`);
    await expect(page.getByText(FORGED)).toHaveCount(0);
  });

  await test.step('a form of ours, sent again in her name, is refused as well', async () => {
    await open(page, `/outreach/log?organization=${organization}`);
    await new LogForm(page).tell('A contact that may be logged');
    const leaving = catchAction(page, 'A contact that may be logged');
    await new LogForm(page).save();
    const { body, ...action } = await leaving;
    await expect(page.getByText('Contact logged.')).toBeVisible();
    const forged = body.replace('A contact that may be logged', FORGED).replace(/"id":"[^"]+"/, `"id":"${randomUUID()}"`);
    expect(await (await sendAgain(hers.request, { ...action, body: forged })).text()).toContain('Your role does not allow this.');
    await open(page, `/organizations/${organization}`);
    await expect(page.getByText(FORGED)).toHaveCount(0);
  });

  await test.step('once shut out, her next request leads to the sign-in', async () => {
    await open(hers, '/organizations');
    await open(page, '/admin/users');
    await page.getByRole('link', { name: vera.name }).click();
    await page.getByRole('button', { name: 'Disable' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Disable' }).click();
    await expect(page.getByText('They are signed out and cannot come back in until you enable them.')).toBeVisible();
    expect((await hers.request.get(`/api/v1/organizations/${organization}/timeline`)).status()).toBe(401);
    await open(hers, '/organizations');
    await expect(hers).toHaveURL(/\/sign-in/);
  });
});

test('what a facilitator seals is not there for another: not in a timeline, not in a count, not in search, not by its address', async ({ page, anotherBrowser, faults }) => {
  const felix = await invite(page, { name: 'Felix Ootsa', email: 'felix@example.ca', role: 'facilitator' }, await anotherBrowser());
  const gwen = await invite(page, { name: 'Gwen Tatla', email: 'gwen@example.ca', role: 'facilitator' }, await anotherBrowser());
  const organization = await organizationId(gwen, sample.brasswren);
  const summary = 'The owner told me in confidence: a buyer is in the house';

  const timelineOf = async (reader: typeof page): Promise<string> => {
    await open(reader, `/organizations/${organization}`);
    return reader.locator('#timeline > header').innerText();
  };
  const before = await timelineOf(gwen);
  const sealed = await logThroughApi(felix.request, { summary, organizationIds: [organization], confidentiality: 'sealed' });

  for (const reader of [gwen, page]) {
    expect(await timelineOf(reader)).toBe(before);
    await expect(reader.getByText(summary)).toHaveCount(0);
    await open(reader, '/outreach');
    await expect(reader.getByText(summary)).toHaveCount(0);
    await open(reader, '/today');
    await expect(reader.getByText(summary)).toHaveCount(0);
    await reader.keyboard.press('Control+k');
    await reader.getByRole('combobox', { name: 'Search or do anything' }).fill('confidence');
    await expect(reader.getByRole('dialog').getByText('No record found for "confidence".').first()).toBeVisible();
    expect(await (await reader.request.get(`/api/v1/organizations/${organization}/timeline`)).text()).not.toContain(sealed);
    faults.expect(/status of 404/);
    expect((await reader.goto(`/outreach/${sealed}`))?.status()).toBe(404);
  }

  expect(await timelineOf(felix)).not.toBe(before);
  await expect(felix.locator('#timeline').getByRole('link', { name: summary })).toBeVisible();
});

test('the last administrator can neither be shut out nor lose the role', async ({ page }) => {
  await open(page, '/admin/users');
  await page.getByRole('main').getByRole('link', { name: administrator.name }).click();
  await expect(page.getByRole('button', { name: 'Disable' })).toBeDisabled();
  await page.getByRole('checkbox', { name: /^administrator/ }).uncheck();
  await page.getByRole('button', { name: 'Save the roles' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'last active administrator' })).toBeVisible();
  await open(page, '/admin/users');
  await expect(page.getByRole('row', { name: administrator.name })).toContainText('administrator');
});
