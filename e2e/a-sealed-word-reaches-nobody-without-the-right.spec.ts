import { expect, test } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { everyAddress, inFlight } from './support/canary/addresses';
import { canary, LEVELS, PLANTED, SEVERED } from './support/canary/canary-name';
import { serverOfItsOwn } from './support/canary/server-of-its-own';
import { steadyText } from './support/canary/steady-text';
import { walk, type Answer, type Known } from './support/canary/walk';
import type { Garden, Ground, People, Who } from './support/canary/world';

// Walked without a browser, over a server and a database of its own: nothing here stands in another journey's way.
const CANARIES = LEVELS.flatMap((level) => PLANTED.map((what) => canary(level, what)));
const SINGS = new RegExp(CANARIES.join('|'));
const NOTHING: Garden = { planted: [], held: '', archive: '' };

const singing = (answers: readonly Answer[]) => answers.filter(({ words }) => SINGS.test(words)).map(({ status, address, words }) => `${status} ${address}: ${SINGS.exec(words)?.[0]}`);
const heardBy = (answers: readonly Answer[]) => CANARIES.filter((one) => answers.some(({ words }) => words.includes(one)));

/** May tell a day to those who may not read, and whether a consent stands; each is told another key and address. A case stands on its board by code name, its moves are counted, and a review is held. */
const MAY_MOVE = ['/brief', '/organizations/[id]', '/privacy/held/[kind]/[id]', '/account/second-factor', '/plan/feeds', '/api/v1/holdings/[kind]/[id]', '/pipeline/[stream]', '/pipeline/review', '/pipeline/flow', '/pipeline/flow/cases', '/api/v1/flow', '/api/v1/flow/cases', '/api/v1/flow/strip', '/api/v1/cases/board', '/api/v1/reviews'];
/** Doors without a page of their own: a way in, what is not there, what asks for more than an address, what takes two roles. */
const NEVER_SHOWN = ['/', '/api/[...path]', '/api/v1/backups/[name]', '/api/v1/indicators', '/conformance/download', '/outreach/claims', '/pipeline', '/sign-in/code'];

let server: Awaited<ReturnType<typeof serverOfItsOwn>>;
let people: People;
let known: Known[];
let before = new Map<string, string>();
const folder = mkdtempSync(path.join(tmpdir(), 'lode-canary-'));
const shown = new Map<string, Set<number>>();

const walkAs = async (who: Who | null, way: { followed?: number } = {}): Promise<Answer[]> => {
  const answers = await walk(server.origin, known, { cookie: who ? people.walkers[who].cookie : undefined, ...way });
  for (const { route, status } of answers) shown.set(route, (shown.get(route) ?? new Set()).add(status));
  return answers;
};

test.describe.configure({ mode: 'serial', timeout: 180_000 });

test.beforeAll(async () => {
  test.setTimeout(180_000);
  server = await serverOfItsOwn(folder);
  people = await server.run<People>('people');
  const { author, manager, administrator, partner, viewer } = people.walkers;
  const ground = await server.run<Ground>('ground', author.actor, manager.actor, administrator.actor, partner.actor);
  const open = await walk(server.origin, everyAddress(ground, NOTHING, people), { cookie: viewer.cookie });
  before = new Map(open.map(({ address, words }) => [address, steadyText(words)]));
  known = everyAddress(ground, await server.run<Garden>('plant', author.actor, manager.actor, ground), people);
});

test.afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('nobody who is signed out hears a sealed word', async () => {
  expect(singing(await walkAs(null))).toEqual([]);
});

test('a viewer hears none on any page, in any file, feed or answer of the API, and no count, list, search or last contact of theirs moved', async () => {
  const { author, manager } = people.walkers;
  const ofOthers = [...author.feeds, ...manager.feeds].map((token) => `/api/feeds/${token}`);
  const answers = await walkAs('viewer');
  expect(singing(answers)).toEqual([]);
  const moved = answers.filter(({ address, route, words }) => before.has(address) && before.get(address) !== steadyText(words) && !MAY_MOVE.includes(route) && !ofOthers.includes(address));
  expect(moved.map(({ address }) => address)).toEqual([]);
});

test('a facilitator who wrote none of them hears none, wherever links lead', async () => {
  expect(singing(await walkAs('facilitator', { followed: 2 }))).toEqual([]);
});

for (const who of ['coordinator', 'administrator', 'partner'] as const) {
  test(`no ${who} hears any either`, async () => {
    expect(singing(await walkAs(who))).toEqual([]);
  });
}

test('what the router of a browser is sent sings as little', async () => {
  const sent = await walk(server.origin, inFlight(known), { cookie: people.walkers.facilitator.cookie, headers: { rsc: '1' } });
  expect(sent.filter(({ status }) => status === 200).length).toBeGreaterThan(60);
  expect(singing(sent)).toEqual([]);
});

test('who wrote them and who reads all hear every one, and no feed carries any', async () => {
  for (const who of ['author', 'manager'] as const) {
    const answers = await walkAs(who);
    expect(heardBy(answers), who).toEqual(CANARIES);
    expect(singing(answers.filter(({ route }) => route.startsWith('/api/feeds') || route === '/admin/outbox'))).toEqual([]);
    expect(answers.filter(({ address, words }) => address.endsWith('?as=html') && words.includes(SEVERED))).toEqual([]);
  }
});

test('every page and every address that is read was opened by somebody, and none broke', () => {
  const statuses = (route: string) => [...(shown.get(route) ?? [])];
  expect(known.filter(({ route }) => statuses(route).some((status) => status >= 500)).map(({ route }) => route)).toEqual([]);
  expect(known.filter(({ route }) => !statuses(route).includes(200)).map(({ route }) => route).sort()).toEqual(NEVER_SHOWN);
});
