import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { eq } from 'drizzle-orm';
import { organizations } from '@/db/schema';
import { systemActor } from '@/lib/auth/permissions';
import { query } from '@/lib/services/define';
import { Refusal } from '@/lib/services/errors';
import { listOrganizations } from '@/lib/services/register/list-organizations';
import { saveOrganization } from '@/lib/services/register/save-organization';
import { savePerson } from '@/lib/services/register/save-person';
import { saveSite } from '@/lib/services/register/save-site';
import { searchRegister } from '@/lib/services/register/search-register';
import { facilitator, seedRegister, viewer } from './register-fixtures';

const rowOf = query({
  name: 'test.row', permission: 'register.read', input: z.object({ id: z.string() }),
  run: async ({ db }, { id }) => (await db.select().from(organizations).where(eq(organizations.id, id)))[0],
});
const row = (id: string) => rowOf(systemActor('register.read'), { id });

const FIELDS = [
  'legalName', 'tradeNames', 'kind', 'status', 'businessNumber', 'website', 'rightsHolder', 'parentId', 'ownerId', 'foundedYear', 'about',
  'industries', 'subclusters', 'tags', 'sites',
];
const NOT_FIELDS = ['__proto__', 'constructor', 'sample', 'archivedAt', 'createdBy', 'updatedBy', 'nameKey', 'jobsTotal', 'role', 'isAdmin'];
const nasty = fc.oneof(
  fc.anything({ withNullPrototype: true, maxDepth: 2 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom<unknown>('', '\u0000', '\ud800', 'x'.repeat(300), 'x'.repeat(100_000), -0, NaN, Infinity, 1e300, 2 ** 53, '﷽'.repeat(200), [[]], [{ __proto__: 1 }]),
);
/** As JSON sent over the wire: `__proto__` becomes an own key. */
const sent = (draft: object) => JSON.parse(JSON.stringify(draft).replace('"proto":', '"__proto__":')) as Record<string, unknown>;

const outcome = async (work: Promise<unknown>) => {
  try {
    return { saved: await work };
  } catch (fault) {
    return { fault };
  }
};
const isRefusal = (fault: unknown) => fault instanceof Refusal && fault.code === 'invalid' && Object.keys(fault.detail.fields ?? {}).length > 0;

let id = '';
beforeAll(async () => {
  await seedRegister();
  id = (await saveOrganization(facilitator, { legalName: 'Steady', kind: 'firm' })).id;
});

describe('hostile input to the register', () => {
  it('is refused with the field named, or saved as it was understood: never a fault', async () => {
    await fc.assert(fc.asyncProperty(fc.constantFrom(...FIELDS), nasty, async (field, value) => {
      const result = await outcome(saveOrganization(facilitator, { legalName: 'Fuzz', kind: 'firm', [field]: value } as never));
      if ('fault' in result) expect(isRefusal(result.fault), String(result.fault)).toBe(true);
    }), { numRuns: 400 });
  });

  it('changes declared columns only', async () => {
    await fc.assert(fc.asyncProperty(fc.constantFrom(...NOT_FIELDS), nasty, async (field, value) => {
      const before = await row(id);
      const draft = { id, version: before?.version ?? 0, legalName: `Steady ${before?.version}`, kind: 'firm' as const, [field]: value };
      const result = await outcome(saveOrganization(facilitator, draft as never));
      const after = await row(id);
      const { version: _v, legalName: _n, nameKey: _k, updatedAt: _u, ...restBefore } = before ?? {} as never;
      const { version: _v2, legalName: _n2, nameKey: _k2, updatedAt: _u2, ...restAfter } = after ?? {} as never;
      expect({ ...restAfter, updatedBy: '' }).toEqual({ ...restBefore, updatedBy: '' });
      if ('fault' in result) expect(isRefusal(result.fault), String(result.fault)).toBe(true);
      expect(Object.prototype).not.toHaveProperty('isAdmin');
    }), { numRuns: 100 });
  });

  it('sent with an own __proto__ key is refused or leaves no trace', async () => {
    const draft = sent({ legalName: 'Proto', kind: 'firm', proto: { sample: true, isAdmin: true } });
    const result = await outcome(saveOrganization(facilitator, draft as never));
    if ('fault' in result) expect(isRefusal(result.fault)).toBe(true);
    else expect((await row((result.saved as { id: string }).id))?.sample).toBe(false);
    expect({}).not.toHaveProperty('isAdmin');
  });

  it.each([
    ['a list', []], ['nothing', null], ['a number', 7], ['text', 'x'], ['a map of nothing', {}],
  ])('that is %s names what is missing', async (_what, input) => {
    await expect(saveOrganization(facilitator, input as never)).rejects.toMatchObject({ code: 'invalid' });
    await expect(savePerson(facilitator, input as never)).rejects.toMatchObject({ code: 'invalid' });
    await expect(saveSite(facilitator, input as never)).rejects.toMatchObject({ code: 'invalid' });
  });

  it('in a search or a filter finds nothing or is refused, never a fault', async () => {
    await fc.assert(fc.asyncProperty(fc.oneof(fc.string({ unit: 'binary', maxLength: 30 }), nasty), async (value) => {
      for (const work of [searchRegister(viewer, { term: value } as never), listOrganizations(viewer, { q: value, owner: value, subcluster: value, place: value } as never)]) {
        const result = await outcome(work);
        if ('fault' in result) expect(isRefusal(result.fault), String(result.fault)).toBe(true);
      }
    }), { numRuns: 150 });
  });
});
