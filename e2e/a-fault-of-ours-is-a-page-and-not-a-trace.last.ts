import Database from 'better-sqlite3';
import { findAxeFaults } from './support/find-axe-faults';
import { inFolder } from './support/folder';
import { open } from './support/open';
import { expect, test } from './support/test';

test('a fault of ours is a page with a way on, never a trace, and over once it is mended', async ({ page, faults }) => {
  faults.expect(/status of 500/, /react\.dev\/errors\/441/);
  const database = new Database(inFolder('lode.sqlite'));
  await open(page, '/today');
  database.exec('alter table tasks rename to tasks_for_a_moment');
  try {
    const answer = await open(page, '/outreach');
    expect(answer.status()).toBe(500);
    expect(await answer.text()).not.toMatch(/SQLITE|no such table|node_modules|\.js:\d+/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page could not be shown');
    await expect(page.getByText(/tell your administrator this reference: \d+/)).toBeVisible();
    await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
    expect(await findAxeFaults(page)).toEqual([]);
  } finally {
    database.exec('alter table tasks_for_a_moment rename to tasks');
    database.close();
  }
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Outreach');
});
