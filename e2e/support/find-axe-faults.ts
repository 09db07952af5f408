import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The rules whose answer depends on colours; for the others one theme speaks for both. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

type Violations = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'];

const inWords = (theme: string, violations: Violations): string[] =>
  violations.flatMap(({ id, help, nodes }) => nodes.map(({ target, failureSummary }) => `${theme}, ${id}: ${help}\n  ${target.join(' ')}\n  ${failureSummary ?? ''}`));

/** What axe finds on the page, in the light and in the dark theme: the rule, why, and where. Empty is what we want. */
export const findAxeFaults = async (page: Page): Promise<string[]> => {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await new AxeBuilder({ page }).withTags(WCAG_22_AA).analyze();
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await new AxeBuilder({ page }).withRules(OF_COLOUR).analyze();
  return [...inWords('light', light.violations), ...inWords('dark', dark.violations)];
};
