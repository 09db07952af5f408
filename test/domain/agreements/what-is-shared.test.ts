import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SHAREABLE, fieldsOf } from '@/lib/domain/agreements/shareable';
import type { SharedFacts } from '@/lib/domain/agreements/shared-facts';
import { SHARED_KINDS, type SharedKind } from '@/lib/domain/agreements/shared-kind';
import { whatIsShared, type SharedScope } from '@/lib/domain/agreements/what-is-shared';

const asked = { agencyId: 'agency', today: '2026-11-22' };
const consent = (more: object = {}) => ({ scope: 'share_with' as const, partnerId: 'agency', givenOn: '2026-01-01', expiresOn: null, withdrawnOn: null, ...more });
const valueOf = (organization: string, kind: SharedKind, field: string) => `${organization}:${kind}:${field}`;

/** Everything that could be shared, and a field nobody has a name for, each with a value that names where it stands. */
const factsOf = (id: string, more: Partial<SharedFacts> = {}, person: readonly ReturnType<typeof consent>[] = [consent()]): SharedFacts => ({
  id, name: `${id} Ltd.`, rightsHolder: false, consents: [consent()], ...more,
  records: Object.fromEntries(SHARED_KINDS.map((kind) => [kind, [{
    id: `${kind}-1`, fields: Object.fromEntries([...fieldsOf(kind), 'unheard_of'].map((field) => [field, valueOf(id, kind, field)])), person: { consents: person, rests: false },
  }]])),
});
const scope = (kind: SharedKind, fields: readonly string[], ...ids: string[]): SharedScope => ({ kind, fields, organizationIds: new Set(ids) });
const told = (scopes: readonly SharedScope[], facts: readonly SharedFacts[]) => JSON.stringify(whatIsShared(scopes, facts, asked));

const anyScope = fc.constantFrom(...SHARED_KINDS).chain((kind) => fc.record({
  kind: fc.constant(kind), fields: fc.subarray([...fieldsOf(kind), 'unheard_of', 'note']), organizationIds: fc.subarray(['a', 'b']).map((ids) => new Set(ids)),
}));

describe('what a partner sees', () => {
  it('is every agreed field of every reached record, and not one field more', () => {
    fc.assert(fc.property(fc.array(anyScope, { maxLength: 6 }), (scopes) => {
      const answer = told(scopes, [factsOf('a'), factsOf('b')]);
      for (const id of ['a', 'b']) {
        for (const kind of SHARED_KINDS) {
          for (const field of [...fieldsOf(kind), 'unheard_of']) {
            const agreed = fieldsOf(kind).includes(field) && scopes.some((one) => one.kind === kind && one.fields.includes(field) && one.organizationIds.has(id));
            expect(answer.includes(`"${valueOf(id, kind, field)}"`), `${id} ${kind} ${field}`).toBe(agreed);
          }
        }
      }
    }));
  });

  it.each(SHARED_KINDS.flatMap((kind) => fieldsOf(kind).map((field) => [kind, field] as const)))('has no %s %s unless it was agreed', (kind, field) => {
    const others = SHARED_KINDS.map((one) => scope(one, fieldsOf(one).filter((each) => one !== kind || each !== field), 'a'));
    expect(told(others, [factsOf('a')])).not.toContain(`"${valueOf('a', kind, field)}"`);
  });

  it('does not even hold the name of an organization of which nothing is seen', () => {
    expect(whatIsShared([scope('organization', ['jobs'], 'a')], [factsOf('a'), factsOf('b')], asked).map(({ name }) => name)).toEqual(['a Ltd.']);
    expect(told([scope('people', ['name'], 'a')], [factsOf('a', {}, [])])).toBe('[]');
  });
});

describe('consent', () => {
  const all = SHARED_KINDS.map((kind) => scope(kind, fieldsOf(kind), 'a'));
  const kindsSeen = (facts: SharedFacts) => whatIsShared(all, [facts], asked).flatMap(({ parts }) => parts.map(({ kind }) => kind));

  it('of the organization is needed for all but what anybody could find out, and of each person for themselves', () => {
    expect(kindsSeen(factsOf('a'))).toEqual([...SHARED_KINDS]);
    expect(kindsSeen(factsOf('a', { consents: [] }))).toEqual(SHARED_KINDS.filter((kind) => SHAREABLE[kind].consent !== 'organization'));
    expect(kindsSeen(factsOf('a', {}, []))).toEqual(SHARED_KINDS.filter((kind) => SHAREABLE[kind].consent !== 'person'));
  });

  it.each([
    ['given to another agency', { partnerId: 'other' }],
    ['that has run out', { expiresOn: '2026-11-21' }],
    ['of a later day', { givenOn: '2026-11-23' }],
    ['of another scope', { scope: 'aggregate' as const, partnerId: null }],
  ])('%s is none', (_what, more) => {
    expect(kindsSeen(factsOf('a', { consents: [consent(more) as ReturnType<typeof consent>] }))).not.toContain('contacts');
  });

  it('withdrawn by the organization closes all of it, from that day on', () => {
    expect(kindsSeen(factsOf('a', { consents: [consent({ withdrawnOn: '2026-11-22' })] }))).toEqual([]);
    expect(kindsSeen(factsOf('a', { consents: [consent({ withdrawnOn: '2026-11-23' })] }))).toEqual([...SHARED_KINDS]);
  });

  it('of a rights holder is needed for everything', () => {
    expect(kindsSeen(factsOf('a', { rightsHolder: true, consents: [] }))).toEqual([]);
    expect(kindsSeen(factsOf('a', { rightsHolder: true }))).toEqual([...SHARED_KINDS]);
  });

  it('of somebody who asked for rest does not share them', () => {
    const facts = factsOf('a');
    const resting = { ...facts, records: { ...facts.records, people: (facts.records.people ?? []).map((one) => ({ ...one, person: { consents: [consent()], rests: true } })) } };
    expect(kindsSeen(resting)).not.toContain('people');
  });
});
