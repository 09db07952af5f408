import { beforeAll, describe, expect, it } from 'vitest';
import { endRelation } from '@/lib/services/network/end-relation';
import { findWays } from '@/lib/services/network/find-ways';
import { readNetwork } from '@/lib/services/network/read-network';
import { readRelation } from '@/lib/services/network/read-relation';
import { relationsOf } from '@/lib/services/network/relations-of';
import { saveRelation } from '@/lib/services/network/save-relation';
import { logContact } from '@/lib/services/outreach/log-contact';
import { actorOf, layOutOutreach } from '../../support/fixtures/outreach-people';

const at = { now: new Date('2026-11-22T20:00:00Z') };
const anita = actorOf('anita');
const fieldsOf = (fault: unknown) => (fault as { detail: { fields: Record<string, string> } }).detail.fields;
const refused = (draft: Parameters<typeof saveRelation>[1]) => saveRelation(anita, draft, at).then((): Record<string, string> => ({}), fieldsOf);
const supplies = (from: string, to: string, more = {}) => ({ kind: 'supplies' as const, fromOrganizationId: from, toOrganizationId: to, ...more });

beforeAll(layOutOutreach);

describe('a relation', () => {
  it('is read from both ends, each in its own words', async () => {
    const { id } = await saveRelation(anita, supplies('nechako', 'ridge', { strength: '3', source: 'Told by Erik', validFrom: '2024-01-01' }), at);
    expect((await relationsOf(anita, { id: 'nechako' }, at)).relations).toMatchObject([{ id, kind: 'supplies', forward: true, other: { id: 'ridge', name: 'ridge Ltd.' }, strength: 3, former: false }]);
    expect((await relationsOf(anita, { id: 'ridge' }, at)).relations).toMatchObject([{ id, forward: false, other: { id: 'nechako' } }]);
  });

  it('holds between two people too, of the kinds that fit people', async () => {
    await saveRelation(anita, { kind: 'knows', fromPersonId: 'marcel', toPersonId: 'tom' }, at);
    expect((await relationsOf(anita, { id: 'tom' }, at)).relations).toMatchObject([{ kind: 'knows', forward: true, other: { id: 'marcel', kind: 'person' } }]);
    expect(await refused({ kind: 'owns', fromPersonId: 'marcel', toPersonId: 'lone' })).toHaveProperty('kind');
  });

  it('that ended stays as former, and may begin anew', async () => {
    const { id } = await saveRelation(anita, supplies('cim', 'ridge', { validFrom: '2020-01-01' }), at);
    await endRelation(anita, { id, version: 1, on: '2022-12-31' }, at);
    await saveRelation(anita, supplies('cim', 'ridge', { validFrom: '2025-01-01' }), at);
    expect((await relationsOf(anita, { id: 'cim' }, at)).relations.map(({ former }) => former)).toEqual([false, true]);
    await expect(endRelation(anita, { id, version: 2, on: '2023-12-31' }, at)).rejects.toMatchObject({ code: 'invalid' });
  });

  it.each([
    ['with itself', supplies('ridge', 'ridge'), 'toOrganizationId'],
    ['of one end', { kind: 'supplies' as const, fromOrganizationId: 'ridge' }, 'toOrganizationId'],
    ['of a person with an organization', { kind: 'knows' as const, fromPersonId: 'tom', toOrganizationId: 'ridge' }, 'toPersonId'],
    ['with nobody known', supplies('ridge', 'nothing'), 'toOrganizationId'],
    ['with an archived one', supplies('ridge', 'closed-shop'), 'toOrganizationId'],
    ['that ends before it begins', supplies('cottonwood', 'cim', { validFrom: '2025-01-01', validTo: '2024-01-01' }), 'validTo'],
    ['of a strength off the scale', supplies('cottonwood', 'cim', { strength: 6 }), 'strength'],
  ])('%s is refused by its field', async (_what, draft, field) => {
    expect(await refused(draft)).toHaveProperty(field);
  });

  it('is refused twice on one day; a symmetric one either way round', async () => {
    await saveRelation(anita, { kind: 'partners', fromOrganizationId: 'cottonwood', toOrganizationId: 'nechako' }, at);
    expect(await refused({ kind: 'partners', fromOrganizationId: 'nechako', toOrganizationId: 'cottonwood' })).toHaveProperty('validFrom');
    expect(await refused(supplies('cottonwood', 'nechako'))).toEqual({});
    expect(await refused(supplies('nechako', 'cottonwood'))).toEqual({});
  });

  it('by which somebody would own themselves is refused, and the way is named', async () => {
    const owns = (from: string, to: string) => ({ kind: 'owns' as const, fromOrganizationId: from, toOrganizationId: to });
    await saveRelation(anita, owns('cottonwood', 'nechako'), at);
    await saveRelation(anita, owns('nechako', 'ridge'), at);
    expect((await refused(owns('ridge', 'cottonwood'))).toOrganizationId).toContain('cottonwood Ltd. – nechako Ltd. – ridge Ltd. – cottonwood Ltd.');
  });

  it('is changed on top of what was read, keeps its ends and its kind, and is closed but never opened', async () => {
    const { id } = await saveRelation(anita, supplies('cottonwood', 'cim', { confidentiality: 'restricted' }), at);
    const { fields } = await readRelation(anita, { id }, at);
    await expect(saveRelation(anita, { ...fields, id, version: 1, toOrganizationId: 'ridge' }, at)).rejects.toMatchObject({ code: 'invalid' });
    await expect(saveRelation(anita, { ...fields, id, version: 1, kind: 'funds' }, at)).rejects.toMatchObject({ code: 'invalid' });
    await expect(saveRelation(anita, { ...fields, id, version: 1, confidentiality: 'internal' }, at)).rejects.toMatchObject({ code: 'invalid' });
    expect(await saveRelation(anita, { ...fields, id, version: 1 }, at)).toEqual({ id, version: 1 });
    expect(await saveRelation(anita, { ...fields, id, version: 1, strength: 4 }, at)).toEqual({ id, version: 2 });
    await expect(saveRelation(anita, { ...fields, id, version: 1, strength: 5 }, at)).rejects.toMatchObject({ code: 'conflict' });
  });
});

describe('a relation learned in a sealed contact', () => {
  it('carries its level, and is in no list, network or way of those who may not read it (C6-14)', async () => {
    const jon = actorOf('jon');
    const { id: activityId } = await logContact(jon, { kind: 'visit', summary: 'Told in confidence', occurredOn: '2026-11-20', confidentiality: 'sealed', participants: [{ organizationId: 'cim' }] }, at);
    const { id } = await saveRelation(jon, { kind: 'funds', fromOrganizationId: 'cim', toOrganizationId: 'nechako', strength: 5, activityId }, at);
    expect((await readRelation(jon, { id }, at)).fields.confidentiality).toBe('sealed');
    expect((await findWays(jon, { from: 'cim', to: 'nechako' }, at)).ways[0]?.links).toMatchObject([{ channel: 'relation', what: 'funds' }]);
    for (const who of ['anita', 'named', 'vera', 'adam'] as const) {
      const actor = actorOf(who);
      await expect(readRelation(actor, { id }, at)).rejects.toMatchObject({ code: 'not-found' });
      const seen = JSON.stringify([
        (await relationsOf(actor, { id: 'cim' }, at)).relations, (await relationsOf(actor, { id: 'nechako' }, at)).relations,
        (await readNetwork(actor, {}, at)).ties, (await findWays(actor, { from: 'cim', to: 'nechako' }, at)).ways,
      ]);
      expect(seen).not.toContain('funds');
      expect(seen).not.toContain(id);
    }
    expect(JSON.stringify((await readNetwork(jon, {}, at)).ties)).not.toContain('funds');
    expect((await relationsOf(actorOf('mona'), { id: 'cim' }, at)).relations.map(({ kind }) => kind)).toContain('funds');
  });

  it('is not made out of a contact one may not read', async () => {
    const { id: activityId } = await logContact(actorOf('jon'), { kind: 'visit', summary: 'Mine', occurredOn: '2026-11-20', confidentiality: 'sealed', participants: [{ organizationId: 'ridge' }] }, at);
    await expect(saveRelation(anita, supplies('ridge', 'cim', { activityId }), at)).rejects.toMatchObject({ code: 'not-found' });
  });
});
