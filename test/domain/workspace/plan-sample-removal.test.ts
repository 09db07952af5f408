import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planSampleRemoval, type RemovalChoices } from '@/lib/domain/workspace/plan-sample-removal';
import { namedIn, type ContactOfSample, type SampleRecords } from '@/lib/domain/workspace/sample-records';

const org = (organizationId: string) => ({ organizationId, personId: null });
const contact = (id: string, takes: ContactOfSample['takes'], more: Partial<ContactOfSample> = {}): ContactOfSample => (
  { id, sample: true, edited: false, takes, ...more }
);
const records = (more: Partial<SampleRecords>): SampleRecords => ({ organizations: [], people: [], contacts: [], followUps: [], ...more });
const clean = (...ids: string[]) => ids.map((id) => ({ id, touched: false }));
const careful: RemovalChoices = { remove: new Set(), contactsWithOthers: 'keep' };

describe('what becomes of the sample workspace', () => {
  it('takes untouched records with their contacts and follow-ups', () => {
    const plan = planSampleRemoval(records({
      organizations: clean('a', 'b'), people: clean('p'),
      contacts: [contact('c', [org('a'), { organizationId: 'b', personId: 'p' }])],
      followUps: [{ id: 'f', sample: true, activityId: 'c', organizationId: null }, { id: 'g', sample: true, activityId: null, organizationId: 'a' }],
    }), careful);
    expect(plan.organizations).toEqual({ remove: ['a', 'b'], adopt: [] });
    expect(plan.people.remove).toEqual(['p']);
    expect(plan.contacts).toEqual({ remove: ['c'], adopt: [], trim: [], withOthers: [] });
    expect(plan.followUps).toEqual({ remove: ['f', 'g'], adopt: [], detach: [] });
  });

  it('keeps a contact of one\'s own that also names a real organization, without the three sample firms', () => {
    const plan = planSampleRemoval(records({
      organizations: clean('a', 'b', 'c'),
      contacts: [contact('own', [org('a'), org('b'), org('c'), org('cim')], { sample: false })],
      followUps: [{ id: 'f', sample: false, activityId: 'own', organizationId: 'a' }],
    }), careful);
    expect(plan.organizations.remove).toEqual(['a', 'b', 'c']);
    expect(plan.contacts).toEqual({ remove: [], adopt: [], trim: ['own'], withOthers: [] });
    expect(plan.followUps).toEqual({ remove: [], adopt: [], detach: ['f'] });
  });

  it('keeps an invented contact that names a real organization, marked as it was, or takes it when told to', () => {
    const both = records({ organizations: clean('a'), contacts: [contact('evening', [org('a'), org('cim')]), contact('call', [org('cim')])] });
    expect(planSampleRemoval(both, careful).contacts).toEqual({ remove: [], adopt: [], trim: ['evening'], withOthers: ['evening', 'call'] });
    expect(planSampleRemoval(both, { ...careful, contactsWithOthers: 'remove' }).contacts)
      .toEqual({ remove: ['evening', 'call'], adopt: [], trim: [], withOthers: ['evening', 'call'] });
  });

  it('keeps an edited record as one\'s own unless it is named for removal', () => {
    const edited = records({ organizations: [{ id: 'a', touched: true }, { id: 'b', touched: false }] });
    expect(planSampleRemoval(edited, careful).organizations).toEqual({ remove: ['b'], adopt: ['a'] });
    expect(planSampleRemoval(edited, { ...careful, remove: new Set(['a']) }).organizations).toEqual({ remove: ['a', 'b'], adopt: [] });
    // An id that is no edited record changes nothing.
    expect(planSampleRemoval(edited, { ...careful, remove: new Set(['cim']) }).organizations).toEqual({ remove: ['b'], adopt: ['a'] });
  });

  it('keeps the firm of a contact of one\'s own that names nobody else, and takes both only when told to', () => {
    const visited = records({ organizations: clean('a', 'b'), contacts: [contact('own', [org('a')], { sample: false })] });
    expect(planSampleRemoval(visited, careful)).toMatchObject({ organizations: { remove: ['b'], adopt: ['a'] }, contacts: { remove: [] } });
    expect(planSampleRemoval(visited, { ...careful, remove: new Set(['a']) }))
      .toMatchObject({ organizations: { remove: ['a', 'b'] }, contacts: { remove: ['own'] } });
  });

  it('keeps an edited contact with those it names, and its follow-ups become one\'s own', () => {
    const plan = planSampleRemoval(records({
      organizations: clean('a', 'b'), contacts: [contact('c', [org('a')], { edited: true })],
      followUps: [{ id: 'f', sample: true, activityId: 'c', organizationId: 'a' }],
    }), careful);
    expect(plan.organizations).toEqual({ remove: ['b'], adopt: ['a'] });
    expect(plan.contacts).toMatchObject({ remove: [], adopt: ['c'], trim: [] });
    expect(plan.followUps).toEqual({ remove: [], adopt: ['f'], detach: [] });
  });
});

const arbitrary = fc.record({
  touched: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
  contacts: fc.array(fc.record({
    sample: fc.boolean(), edited: fc.boolean(),
    takes: fc.array(fc.tuple(fc.constantFrom(null, 'o0', 'o1', 'o2', 'o3', 'real'), fc.constantFrom(null, 'p0', 'p1', 'p2', 'p3', 'me')), { minLength: 1, maxLength: 4 }),
  }), { maxLength: 6 }),
  remove: fc.subarray(['o0', 'o1', 'o2', 'o3', 'p0', 'p1', 'p2', 'p3', 'c0', 'c1', 'c2']),
  contactsWithOthers: fc.constantFrom('keep' as const, 'remove' as const),
});

describe('a removal, whatever was done to the sample before', () => {
  it('leaves no contact without a participant, none that names what is gone, and nothing for a second run', () => {
    fc.assert(fc.property(arbitrary, ({ touched, contacts, remove, contactsWithOthers }) => {
      const before = records({
        organizations: [0, 1, 2, 3].map((n) => ({ id: `o${n}`, touched: touched[n] ?? false })),
        people: [0, 1, 2, 3].map((n) => ({ id: `p${n}`, touched: touched[n + 4] ?? false })),
        contacts: contacts.map(({ takes, ...rest }, at) => contact(`c${at}`, takes.map(([organizationId, personId]) => (
          organizationId === null && personId === null ? org('o0') : { organizationId, personId })), rest)),
      });
      const plan = planSampleRemoval(before, { remove: new Set(remove), contactsWithOthers });
      const gone = new Set([...plan.organizations.remove, ...plan.people.remove]);
      const adopted = new Set(plan.contacts.adopt);
      const left = before.contacts.filter(({ id }) => !plan.contacts.remove.includes(id)).map((one) => ({
        ...one,
        sample: one.sample && !adopted.has(one.id),
        takes: one.takes.map(({ organizationId, personId }) => ({
          organizationId: organizationId !== null && gone.has(organizationId) ? null : organizationId,
          personId: personId !== null && gone.has(personId) ? null : personId,
        })),
      }));
      for (const one of left) {
        expect(namedIn(one).length).toBeGreaterThan(0);
        if (!plan.contacts.trim.includes(one.id)) expect(namedIn(one).some((id) => gone.has(id))).toBe(false);
      }
      const again = planSampleRemoval(records({ contacts: left }), { remove: new Set(remove), contactsWithOthers });
      expect([again.contacts.remove, again.contacts.trim, again.contacts.adopt]).toEqual([[], [], []]);
    }));
  });
});
