import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { searchNames } from '@/db/schema';
import { systemActor } from '@/lib/auth/permissions';
import { fold } from '@/lib/domain/register/fold';
import { command, query } from '@/lib/services/define';
import { findNames } from '@/lib/services/find-names';

const addNames = command({
  name: 'test.add-names', permission: 'register.write', record: 'test', unaudited: 'rows of a test',
  input: z.object({ names: z.array(z.tuple([z.string(), z.string()])), kind: z.enum(['organization', 'person']) }),
  run: async ({ db }, { names, kind }) => {
    for (let at = 0; at < names.length; at += 500) {
      await db.insert(searchNames).values(names.slice(at, at + 500).map(([recordId, name]) => ({ kind, recordId, key: fold(name) })));
    }
    return { id: 'names' };
  },
});
const find = query({
  name: 'test.find', permission: 'register.read',
  input: z.object({ term: z.string(), kind: z.enum(['organization', 'person']).optional(), limit: z.number().default(50) }),
  run: async ({ db }, { term, kind, limit }) => (await findNames(db, { term: fold(term), kind, limit })).map(({ recordId }) => recordId),
});
const actor = systemActor('register.write', 'register.read');
const found = (term: string, rest: { kind?: 'organization' | 'person'; limit?: number } = {}) => find(actor, { term, ...rest });

const few: [string, string][] = [
  ['o1', 'Skeena'], ['o2', 'Skeena Forge & Fils'], ['o3', 'Lower Skeena Transport'], ['o4', 'Upskeena'], ['o5', 'Éclair Forage'], ['o6', 'Zinc Éclair'],
  ['o7', 'O’Brien Hydraulics'], ['o8', '100% Pumps_2'], ['o9', 'Ødegård Drilling'], ['o10', 'Lheidli T’enneh'], ['o11', '岩石 Geology'],
  ['o4', 'A Skeena trade name'], ['o12', 'Skeena'],
];

beforeAll(async () => {
  await addNames(actor, { kind: 'organization', names: few });
  await addNames(actor, { kind: 'person', names: [['p1', 'Skeena Smith'], ['p2', 'Marcel Dubois']] });
  // 1,500 names hold 'quartz' inside, 1,200 of them at the beginning of a word.
  await addNames(actor, {
    kind: 'organization',
    names: Array.from({ length: 1500 }, (_, n): [string, string] => [
      `q${String(n).padStart(4, '0')}`, `${String.fromCharCode(97 + (n % 26))}${n} ${n % 5 === 0 ? 'rose' : ''}quartz mining`,
    ]),
  });
  await addNames(actor, { kind: 'organization', names: [['q-first', 'Quartz'], ['q-begins', 'Quartz & Co']] });
});

describe('names found for a term', () => {
  it('come whole, then by beginning, then by word, then by any part; equal ones by name and id; each record once', async () => {
    expect(await found('skeena')).toEqual(['o1', 'o12', 'o2', 'p1', 'o4', 'o3']);
    expect(await found('keen')).toEqual(['o4', 'o3', 'o1', 'o12', 'o2', 'p1']);
  });

  it('keep to one kind when asked', async () => {
    expect(await found('skeena', { kind: 'person' })).toEqual(['p1']);
  });

  it('do not mind accents, case, apostrophes or signs', async () => {
    expect(await found('ECLAIR')).toEqual(['o5', 'o6']);
    expect(await found("o'brien")).toEqual(['o7']);
    expect(await found('odegard')).toEqual(['o9']);
    expect(await found('tenneh')).toEqual(['o10']);
    expect(await found('forge and fils')).toEqual(['o2']);
    expect(await found('岩石')).toEqual(['o11']);
  });

  it('are none for signs alone, and signs of a pattern language are no pattern', async () => {
    for (const term of ['', '%', '_', '"', '* OR 1', "'; drop table search_names; --", '\\']) {
      expect(await found(term).then((ids) => ids.length), term).toBe(0);
    }
    expect(await found('100% pumps')).toEqual(['o8']);
  });

  it('stay at beginnings of names and words below three letters', async () => {
    expect(await found('sk', { limit: 3 })).toEqual(['o1', 'o12', 'o2']);
    expect(await found('fo')).toEqual(['o5', 'o2']);
    expect(await found('ee')).toEqual([]);
    expect(await found('岩')).toEqual(['o11']);
  });

  it('of a common word keep the same order, the best first, up to the limit', async () => {
    const ids = await found('quartz', { limit: 1600 });
    expect(ids.slice(0, 2)).toEqual(['q-first', 'q-begins']);
    expect(ids).toHaveLength(1502);
    expect(new Set(ids).size).toBe(1502);
    const words = ids.slice(2, 1202).map((id) => Number(id.slice(1)));
    expect(words.every((n) => n % 5 !== 0)).toBe(true);
    expect(await found('quartz', { limit: 20 })).toEqual(ids.slice(0, 20));
    expect(await found('quartz', { limit: 1300 })).toEqual(ids.slice(0, 1300));
  });
});
