import type { Page } from '@playwright/test';
import { filledWith, isDynamic, pages, type Route } from './routes';

/** The page that leads to one which shows something only for what its address asks. */
const LED_TO_FROM: Record<string, string> = { '/region/figure': '/region' };

const fixed = new Set(pages().filter((route) => !isDynamic(route)).map(({ route }) => route));

/** Whether an address belongs to a route, and not to a page of its own beside it ('/outreach/log' is no contact). */
const belongsTo = (href: string, { route }: Route): boolean => {
  const [path = ''] = href.split(/[?#]/);
  const pattern = new RegExp(`^${route.replace(/\[[^\]]+\]/g, '[^/]+')}$`);
  return path === route || (pattern.test(path) && !fixed.has(path));
};

const linkOn = async (page: Page, from: string, route: Route): Promise<string | undefined> => {
  await page.goto(from);
  const links = await page.locator('main a[href]').evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
  return links.find((href) => belongsTo(href, route));
};

/** An address of a route with a real record behind it: followed from the pages above, as a person would. */
export const realAddress = async (page: Page, route: Route): Promise<string> => {
  if (route.isPublic) return filledWith(route, 'not-a-link-of-ours');
  const from = LED_TO_FROM[route.route];
  if (!isDynamic(route) && !from) return route.route;
  const parts = route.route.split('/');
  const list = from ?? parts.slice(0, parts.findIndex((part) => part.startsWith('['))).join('/');
  const found = await linkOn(page, list, route);
  if (found) return found;
  const above = parts.slice(0, -1).join('/');
  if (!above.includes('[')) throw new Error(`No link leads from ${list} to ${route.route}: say in real-address.ts where one stands.`);
  const [shown = ''] = (await realAddress(page, { ...route, route: above })).split('?');
  return (await linkOn(page, shown, route)) ?? route.route.replace(above, shown);
};
