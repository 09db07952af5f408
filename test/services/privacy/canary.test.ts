import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/auth/permissions';
import { registry } from '@/lib/services';
import { readContact } from '@/lib/services/outreach/read-contact';
import { readHoldings } from '@/lib/services/privacy/read-holdings';
import { actorOf } from '../../support/fixtures/outreach-people';
import { fittingInputs } from './canary-inputs';
import { at, layOutCanary, LEVELS, plantCanaries, PLANTED } from './canary-world';

const RECORDS = ['cottonwood', 'marcel', 'lone', 'nechako', 'cim', 'survey', 'survey-1', 'jon', 'initiative', 'review', ...PLANTED];
const ORGANIZATIONS = ['cottonwood', 'nechako', 'cim'];
const known = {
  id: RECORDS, organizationId: ORGANIZATIONS, personId: ['marcel', 'lone'], activityId: PLANTED, contactId: PLANTED, term: ['canary', 'cotton'], q: ['canary', 'cotton'], survey: ['survey'], surveyId: ['survey'],
  surveyVersionId: ['survey-1'], versionId: ['survey-1'], ownerId: ['jon'], userId: ['jon'], authorId: ['jon'], question: ['q'], record: ['activity', 'task', 'red_flag', 'organization', 'person'], recordId: PLANTED, aId: ORGANIZATIONS, bId: ['nechako', 'cim'],
  cluster: ['mining'], subcluster: ['manufacturing'], clusterCode: ['mining'], subclusterCode: ['manufacturing'], caseId: PLANTED, reviewId: ['review'], commitmentId: PLANTED, deliveryId: PLANTED,
  cols: ['name,lastContact,followUps', 'name,lastContact'], sort: ['lastContact', '-followUps'], where: ['lastContact:filled', 'followUps:from:1;lastContact:within:90'],
  from: ['2026-01-01'], to: ['2026-12-31'], on: ['2026-11-12'], day: ['2026-11-12', '2026-11-25'],
};
const queries = [...registry.values()].filter(({ kind }) => kind === 'query');
const inputs = new Map(queries.map((query) => [query.id, fittingInputs(query.input, known)]));

const pat: Actor = { kind: 'user', id: 'pat', name: 'pat', roles: ['partner'], sessionId: 's', secondFactor: 'passed', network: 'direct', shortcuts: true };
const WITHOUT_RIGHT: Record<string, Actor> = { viewer: actorOf('vera'), facilitator: actorOf('anita'), coordinator: actorOf('named'), administrator: actorOf('adam'), partner: pat };

const told = async (query: (typeof queries)[number], actor: Actor, input: unknown): Promise<string> => {
  const ask = query as (actor: Actor, input: never, at: object) => Promise<unknown>;
  const answer = await ask(actor, input as never, at).catch((refusal: { code?: string; message?: string }) => ({ refused: refusal.code ?? refusal.message }));
  return JSON.stringify(answer) ?? '';
};
/** Every answer one actor gets to every query, by query and input. */
const everything = async (actor: Actor): Promise<Map<string, string>> => {
  const all = new Map<string, string>();
  for (const query of queries) for (const input of inputs.get(query.id) ?? []) all.set(`${query.id} ${JSON.stringify(input)}`, await told(query, actor, input));
  return all;
};

/** What may tell a day to those who may not read: two of us at one door within a week is what they are for. */
const COLLISION_RADAR = ['outreach.earlier-contacts', 'planning.brief-facts', 'planning.collisions'];
/** Consent stands or does not, whoever may read how it was given; a secret offered is another each time. */
/** A case nobody may read stands on its board by code name, and its moves are counted with all others; its jobs are not. */
const CODE_NAMES_AND_MOVES = ['pipeline.board'];
const MAY_MOVE = [...COLLISION_RADAR, ...CODE_NAMES_AND_MOVES, 'privacy.consents', 'access.offer-second-factor'];
/** Reads a file somebody brings, and nothing that is kept. */
const READS_NOTHING_KEPT = ['follow-through.read-email'];

let before = new Map<string, string>();
beforeAll(async () => {
  await layOutCanary();
  before = await everything(actorOf('vera'));
  await plantCanaries();
}, 240_000);

describe('a canary in sealed and restricted records', () => {
  it('is looked for in every query there is', () => {
    expect([...inputs].filter(([, fitting]) => fitting.length === 0).map(([id]) => id).filter((id) => !READS_NOTHING_KEPT.includes(id))).toEqual([]);
  });

  it('is there to be found by whoever wrote it and by those who read all', async () => {
    for (const actor of [actorOf('jon'), actorOf('mona')]) {
      expect(JSON.stringify(await readHoldings(actor, { kind: 'organization', id: 'cottonwood' }, at)).match(/canary-sealed/g)?.length).toBeGreaterThan(10);
      expect((await readContact(actor, { id: PLANTED[0] ?? '' }, at)).details).toBe('canary-sealed-details');
    }
  });

  it.each(Object.keys(WITHOUT_RIGHT))('sings in no answer to a %s', async (role) => {
    const answers = await everything(WITHOUT_RIGHT[role] as Actor);
    const heard = [...answers].filter(([, answer]) => LEVELS.some((level) => answer.includes(`canary-${level}`)));
    expect(heard.map(([asked]) => asked)).toEqual([]);
  }, 240_000);

  it('moves no count, no last contact, no list and no search of a viewer', async () => {
    const after = await everything(actorOf('vera'));
    const moved = [...after].filter(([asked, answer]) => before.get(asked) !== answer).map(([asked]) => asked.split(' ')[0] ?? '');
    expect([...new Set(moved)].filter((id) => !MAY_MOVE.includes(id))).toEqual([]);
  }, 240_000);
});

/** Make a new record under an id the form gave it: one that is taken is refused as such, whoever has it. */
const MAKE_UNDER_AN_ID = ['follow-through.save-claim', 'listening.start-interview'];
const commands = [...registry.values()].filter(({ kind, permission, id }) => kind === 'command' && ['outreach.write', 'register.write', 'pipeline.write'].includes(permission) && !MAKE_UNDER_AN_ID.includes(id));
const planted = new Set<unknown>(PLANTED);
const namesPlanted = (value: unknown): boolean => planted.has(value) || (typeof value === 'object' && value !== null && Object.values(value).some(namesPlanted));

describe('a command given the id of what its actor may not see', () => {
  it('refuses as if it were not there, without a word of it', async () => {
    const given = { ...known, version: [1, 99], ownerId: [undefined], id: PLANTED, recordId: PLANTED };
    const asked = commands.flatMap((verb) => fittingInputs(verb.input, given).filter(namesPlanted).map((input) => ({ verb, input })));
    expect(asked.length).toBeGreaterThan(900);
    const strange: string[] = [];
    for (const { verb, input } of asked) {
      const answer = await told(verb as unknown as (typeof queries)[number], actorOf('anita'), input);
      if (!['{"refused":"not-found"}', '{"refused":"invalid"}'].includes(answer)) strange.push(`${verb.id} ${JSON.stringify(input)}: ${answer}`);
    }
    expect(strange).toEqual([]);
  }, 240_000);
});

const routesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const place = path.join(folder, entry.name);
    return entry.isDirectory() ? routesIn(place) : entry.name === 'route.ts' ? [place] : [];
  });

describe('what is read over REST and downloaded', () => {
  it('comes from the queries walked above, and from nowhere else', () => {
    const silent = routesIn('app/api').filter((file) => {
      const text = readFileSync(file, 'utf8');
      return !/from '@\/lib\/services\//.test(text) && !file.includes('nextauth');
    });
    expect(silent.filter((file) => /@\/db|drizzle/.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});
