import { test } from '@playwright/test';

/** Where the product is served in this run. */
export const origin = (): string => {
  const { baseURL } = test.info().project.use;
  if (!baseURL) throw new Error('playwright.config.ts sets the base address.');
  return new URL(baseURL).origin;
};
