import type { Page } from '@playwright/test';
import { findAxeFaults } from './support/find-axe-faults';
import { LogForm } from './support/log-form';
import { open } from './support/open';
import { sample } from './support/sample';
import { expect, test } from './support/test';

// A walk over every page: a trace of it would take a third of the time, and a fault is told in words.
test.use({ trace: 'off' });

const palette = (page: Page) => page.getByRole('combobox', { name: 'Search or do anything' });

/** What can open over a page: where, and how. */
const OPENED: Record<string, { on: string; by: (page: Page) => Promise<void> }> = {
  'the log form with a name, a promise and a mistake': {
    on: '/organizations',
    by: async (page) => {
      await page.keyboard.press('l');
      await new LogForm(page).name('brassw', sample.brasswren);
      await page.getByLabel('Next follow-up or promise').fill('call them on the 99th');
      await new LogForm(page).save();
      await expect(page.getByRole('alert').first()).toBeVisible();
    },
  },
  'the suggestions of the log form': {
    on: '/today',
    by: async (page) => {
      await page.keyboard.press('l');
      await page.getByRole('combobox', { name: 'Who' }).fill('mar');
      await expect(page.getByRole('option').first()).toBeVisible();
    },
  },
  'the palette with what it found': {
    on: '/today',
    by: async (page) => {
      await page.keyboard.press('Control+k');
      await palette(page).fill('min');
      await expect(page.getByRole('group', { name: 'Organizations' })).toBeVisible();
    },
  },
  'the list of keys': {
    on: '/outreach',
    by: async (page) => {
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
    },
  },
  'the invitation': {
    on: '/admin/users',
    by: async (page) => {
      await page.getByRole('button', { name: 'Invite somebody' }).click();
      await page.getByRole('button', { name: 'Make the link' }).click();
      await expect(page.getByRole('dialog').getByLabel('Name')).toHaveAttribute('aria-invalid', 'true');
    },
  },
  'a question before something is put away': {
    on: `/organizations?q=${encodeURIComponent(sample.brasswren)}`,
    by: async (page) => {
      await page.getByRole('main').getByRole('link', { name: sample.brasswren }).click();
      await page.getByRole('button', { name: 'Archive' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  'the menu of the person': {
    on: '/today',
    by: async (page) => {
      await page.getByRole('navigation', { name: 'Main' }).getByText('Ada Quesnel').click();
      await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible();
    },
  },
};

for (const [what, { on, by }] of Object.entries(OPENED)) {
  test(`${what} is accessible in both themes`, async ({ page }) => {
    await open(page, on);
    await by(page);
    expect(await findAxeFaults(page), what).toEqual([]);
  });
}
