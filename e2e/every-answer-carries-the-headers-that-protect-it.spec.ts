import { nobody } from './support/nobody';
import { realAddress } from './support/real-address';
import { apiRoutes, filledWith, isForManagers, pages } from './support/routes';
import { expect, test } from './support/test';

// A walk over every page: a trace of it would take a third of the time, and a fault is told in words.
test.use({ trace: 'off' });

const UNKNOWN = '019a0000-0000-7000-8000-000000000000';

const directives = (policy: string): Map<string, string> =>
  new Map(policy.split(';').map((part) => part.trim().split(/\s+/)).map(([name = '', ...values]) => [name, values.join(' ')]));

const expectProtection = (headers: Record<string, string>, where: string): void => {
  expect.soft(headers['x-content-type-options'], where).toBe('nosniff');
  expect.soft(headers['cache-control'], where).toContain('no-store');
  expect.soft(headers['x-powered-by'], where).toBeUndefined();
  expect.soft(directives(headers['content-security-policy'] ?? '').get('frame-ancestors'), where).toBe("'none'");
};

/** A block of linked data is read by search engines and run by nobody. */
const RUNS_WITHOUT_NONCE = /<script(?![^>]*\snonce=")(?! type="application\/ld\+json">)[^>]*>/g;

test('every page runs only the scripts of its own answer, is kept nowhere and framed nowhere', async ({ walker: { request } }) => {
  test.slow();
  const nonces = new Set<string>();
  const all = pages().filter((route) => !isForManagers(route));
  for (const route of all) {
    const address = await realAddress(request, route);
    const answer = await request.get(address);
    const headers = answer.headers();
    expectProtection(headers, address);
    const scripts = directives(headers['content-security-policy'] ?? '').get('script-src') ?? '';
    const nonce = /'nonce-([^']+)'/.exec(scripts)?.[1] ?? '';
    expect.soft(scripts, address).not.toMatch(/unsafe-inline|unsafe-eval/);
    expect.soft(nonce.length, address).toBeGreaterThan(20);
    const markup = await answer.text();
    expect.soft([...markup.matchAll(RUNS_WITHOUT_NONCE)].map(([tag]) => tag), address).toEqual([]);
    nonces.add(nonce);
  }
  expect(nonces.size).toBe(all.length);
});

test('every address of the API answers with the same protection, whoever asks', async ({ page, anotherBrowser }) => {
  const stranger = await anotherBrowser({ storageState: nobody });
  for (const route of apiRoutes()) {
    const address = filledWith(route, UNKNOWN);
    for (const request of [page.request, stranger.request]) expectProtection((await request.get(address)).headers(), address);
  }
  for (const address of ['/api/nowhere', '/nowhere']) expectProtection((await page.request.get(address)).headers(), address);
});

test('the picture optimiser is switched off', async ({ request }) => {
  const answer = await request.get('/_next/image?url=%2Ficon.svg&w=64&q=75');
  expect([400, 404]).toContain(answer.status());
});

test('the mark of the product stands in the tab, for old browsers too', async ({ request }) => {
  for (const address of ['/icon.svg', '/favicon.ico']) {
    const answer = await request.get(address);
    expect(answer.status()).toBe(200);
    expect(answer.headers()['content-type']).toContain('image/svg+xml');
  }
});
