import type { APIRequestContext } from '@playwright/test';
import { filledWith, isDynamic, pages, type Route } from './routes';

/** The page that leads to one which shows something only for what its address asks. */
const LED_TO_FROM: Record<string, string> = {
  '/region/figure': '/region', '/plan/[id]': '/plan?whose=team', '/privacy/requests/[id]': '/privacy', '/privacy/retention/[id]': '/privacy',
  '/privacy/held/[kind]/[id]': '/organizations/[id]', '/history/of/[record]/[id]': '/organizations/[id]',
  '/forming/roles/[id]': '/forming/mining-north-central-bc/manufacturing/roles', '/forming/pledges/[id]': '/forming/mining-north-central-bc/manufacturing',
  '/pipeline/claims/new': '/pipeline/cases/[id]', '/pipeline/flow/cases': '/pipeline/flow',
  '/meetings/playbook/[id]': '/meetings', '/reports/directory/[id]': '/reports/directory', '/reports/texts/[kind]': '/reports/[kind]', '/directory/[id]': '/directory',
};

/** What stands whether or not anybody wrote of it: a region of the published figures. */
const STANDS_AT: Record<string, string> = { '/readiness/subjects/[...subject]': '/readiness/subjects/community/5953' };

const known = new Set(pages().map(({ route }) => route));
const fixed = new Set(pages().filter((route) => !isDynamic(route)).map(({ route }) => route));

/** Whether an address belongs to a route, and not to a page of its own beside it ('/outreach/log' is no contact). */
const belongsTo = (href: string, { route }: Route): boolean => {
  const [path = ''] = href.split(/[?#]/);
  const pattern = new RegExp(`^${route.replace(/\[[^\]]+\]/g, '[^/]+')}$`);
  return path === route || (pattern.test(path) && !fixed.has(path));
};

const LINK = /<a\s[^>]*?\bhref="([^"]+)"/g;

/** What streams in after the rest stands behind it in the markup: everything from the page on is read. */
const linksOn = async (request: APIRequestContext, from: string, route: Route): Promise<string[]> => {
  const markup = await (await request.get(from)).text();
  const links = [...markup.slice(markup.indexOf('<main')).matchAll(LINK)].map(([, href = '']) => href.replaceAll('&amp;', '&'));
  return [...new Set(links.filter((href) => belongsTo(href, route)))];
};

/** The page a route hangs under: '/organizations/[id]' for '/organizations/[id]/sites/new', '/people' for '/people/[id]'. */
const above = ({ route }: Route): Route => {
  const parts = route.split('/').slice(0, -1);
  while (parts.length > 1 && !known.has(parts.join('/'))) parts.pop();
  return { route: parts.join('/'), isPublic: false };
};

const TRIES = 12;

const found = new Map<string, string[]>();

const realAddresses = async (request: APIRequestContext, route: Route): Promise<string[]> => {
  const before = found.get(route.route);
  if (before) return before;
  const addresses = await search(request, route);
  found.set(route.route, addresses);
  return addresses;
};

const search = async (request: APIRequestContext, route: Route): Promise<string[]> => {
  const stands = STANDS_AT[route.route];
  if (stands) return [stands];
  const from = LED_TO_FROM[route.route];
  if (from) {
    const [place] = await realAddresses(request, { route: from, isPublic: false });
    return place ? linksOn(request, place, route) : [];
  }
  if (!isDynamic(route)) return [route.route];
  const parent = above(route);
  const places = await realAddresses(request, parent);
  for (const place of places.slice(0, TRIES)) {
    const links = await linksOn(request, place, route);
    if (links.length > 0) return links;
  }
  const [first] = places;
  const last = route.route.slice(parent.route.length);
  return first && !last.includes('[') ? [(first.split('?')[0] ?? first) + last] : [];
};

/** An address of a route with a real record behind it: followed from the pages above, by the links a person would take. */
export const realAddress = async (request: APIRequestContext, route: Route): Promise<string> => {
  if (route.isPublic && !route.route.startsWith('/directory')) return filledWith(route, 'not-a-link-of-ours');
  const [address] = await realAddresses(request, route);
  if (!address) throw new Error(`No link leads to ${route.route}: say in real-address.ts where one stands.`);
  return address;
};
