import { catchAction, sendAgain } from './support/catch-action';
import { nobody } from './support/nobody';
import { open } from './support/open';
import { organizationId } from './support/organization-id';
import { origin } from './support/origin';
import { sample } from './support/sample';
import { expect, test } from './support/test';

const FOREIGN: Record<string, Record<string, string>> = {
  'without an origin': {},
  'from the origin null': { origin: 'null' },
  'from another site': { origin: 'https://evil.example' },
  'from a site whose name begins like ours': { origin: 'http://127.0.0.1.evil.example' },
  'from our address by another scheme': { origin: 'https://127.0.0.1' },
  'that the browser calls cross-site': { 'sec-fetch-site': 'cross-site' },
};
const SUMMARY = 'Written by somebody else in my name';

test('a contact sent from elsewhere is refused and stands nowhere', async ({ page }) => {
  const contact = { kind: 'call', summary: SUMMARY, participants: [{ organizationId: await organizationId(page, sample.hollowpine) }] };
  for (const [how, headers] of Object.entries(FOREIGN)) {
    const own: Record<string, string> = how.startsWith('that') ? { origin: origin() } : {};
    const answer = await page.request.post('/api/v1/activities', { headers: { ...own, ...headers }, data: contact });
    expect(answer.status(), how).toBe(403);
    expect(((await answer.json()) as { error: { message: string } }).error.message).toBe('This request did not come from a Lode page, so it was refused.');
  }
  await open(page, '/outreach');
  await expect(page.getByText(SUMMARY)).toHaveCount(0);
});

test('a form of ours that another site sends is refused and changes nothing', async ({ page }) => {
  await open(page, '/account');
  await page.getByLabel('Your name').fill('Ada Quesnel');
  const leaving = catchAction(page, 'Ada Quesnel');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const { body, headers, url } = await leaving;
  await expect(page.getByText('Saved.')).toBeVisible();
  const forged = body.replace('Ada Quesnel', 'Eve Elsewhere').replace(/"version":\d+/, (version) => `"version":${Number(version.slice(10)) + 1}`);
  for (const foreign of ['https://evil.example', 'null']) {
    expect((await sendAgain(page.request, { url, headers: { ...headers, origin: foreign }, body: forged })).status()).toBe(403);
  }
  const plain = await page.request.post('/account', { headers: { origin: 'https://evil.example' }, multipart: { [`$ACTION_ID_${headers['next-action']}`]: '' } });
  expect(plain.status()).toBe(403);
  await open(page, '/account');
  await expect(page.getByLabel('Your name')).toHaveValue('Ada Quesnel');
});

test('a sign-in sent from elsewhere is refused', async ({ request }) => {
  const { csrfToken } = (await (await request.get('/api/auth/csrf')).json()) as { csrfToken: string };
  const form = { csrfToken, email: 'ada@example.ca', password: 'seven quiet drills 47', json: 'true' };
  for (const headers of [{ origin: 'https://evil.example' }, { origin: 'null' }]) {
    expect((await request.post('/api/auth/callback/password', { headers, form })).status()).toBe(403);
  }
});

test('a body that is not JSON is refused before anything is read', async ({ page }) => {
  for (const [type, data] of [['text/plain', '{}'], ['application/json', '{"kind":'], ['application/json', '[1]']] as const) {
    const answer = await page.request.post('/api/v1/activities', { headers: { origin: origin(), 'content-type': type }, data });
    expect(answer.status()).toBe(422);
  }
});

test.describe('signed out', () => {
  test.use({ storageState: nobody });

  test('a write from our own page without a session is refused as well', async ({ request }) => {
    const answer = await request.post('/api/v1/activities', { headers: { origin: origin() }, data: { kind: 'call' } });
    expect(answer.status()).toBe(401);
  });
});
