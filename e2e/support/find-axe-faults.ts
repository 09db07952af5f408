import type { Page } from '@playwright/test';
import axe from 'axe-core';

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The rules whose answer depends on colours; for the others one theme speaks for both. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** Runs axe where the page is, and brings back words alone. */
const run = (page: Page, theme: string, runOnly: axe.RunOnly): Promise<string[]> =>
  page.evaluate(async ([name, only]) => {
    // What still fades, from one theme into the other or into sight, has no colour yet.
    await Promise.all(document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity).map(({ finished }) => finished.catch(() => null)));
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, { runOnly: only, resultTypes: ['violations'] });
    return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target, failureSummary }) => `${name}, ${id}: ${help}\n  ${target.join(' ')}\n  ${failureSummary ?? ''}`));
  }, [theme, runOnly] as const);

/** What axe finds on the page, in the light and in the dark theme: the rule, why, and where. Empty is what we want. */
export const findAxeFaults = async (page: Page): Promise<string[]> => {
  if (page.frames().length > 1) return [`${page.frames().length - 1} frames stand in the page, and nobody looks into them`];
  await page.emulateMedia({ colorScheme: 'light' });
  await page.evaluate(axe.source);
  const light = await run(page, 'light', { type: 'tag', values: WCAG_22_AA });
  await page.emulateMedia({ colorScheme: 'dark' });
  return [...light, ...(await run(page, 'dark', { type: 'rule', values: OF_COLOUR }))];
};
