import { beforeAll, describe, expect, it } from 'vitest';
import { logContact } from '@/lib/services/outreach/log-contact';
import { expiringConsents } from '@/lib/services/privacy/expiring-consents';
import { giveConsent } from '@/lib/services/privacy/give-consent';
import { readConsents } from '@/lib/services/privacy/read-consents';
import { setDoNotContact } from '@/lib/services/privacy/set-do-not-contact';
import { withdrawConsent } from '@/lib/services/privacy/withdraw-consent';
import { organizationPage } from '@/lib/services/register/organization-page';
import { findLabels } from '@/lib/services/register/find-labels';
import { actorOf, layOutOutreach } from '../../support/fixtures/outreach-people';

const at = { now: new Date('2026-11-23T20:00:00Z') };
const [jon, vera] = [actorOf('jon'), actorOf('vera')];
const given = { scope: 'contact' as const, source: 'form' as const, givenBy: 'Marcel', givenOn: '2026-11-01', personId: 'marcel' };

beforeAll(layOutOutreach);

describe('consents', () => {
  it('are given by one subject, stand today, and are withdrawn for good', async () => {
    const { id } = await giveConsent(jon, { ...given, expiresOn: '2026-12-20' }, at);
    const before = await readConsents(vera, { kind: 'person', id: 'marcel' }, at);
    expect(before.standings.find(({ scope }) => scope === 'contact')).toMatchObject({ standing: 'given', until: '2026-12-20' });
    expect((await expiringConsents(vera, {}, at)).consents).toMatchObject([{ id, subject: { kind: 'person', name: 'marcel Test' } }]);
    await withdrawConsent(jon, { id, withdrawnOn: '2026-11-23', withdrawnHow: 'By telephone' }, at);
    await expect(withdrawConsent(jon, { id, withdrawnOn: '2026-11-23', withdrawnHow: 'Again' }, at)).rejects.toMatchObject({ code: 'conflict' });
    const after = await readConsents(vera, { kind: 'person', id: 'marcel' }, at);
    expect(after.standings.find(({ scope }) => scope === 'contact')).toMatchObject({ standing: 'withdrawn', since: '2026-11-23' });
    expect((await expiringConsents(vera, {}, at)).consents).toEqual([]);
  });

  it('name a partner for sharing and nobody else, and no day still to come', async () => {
    await expect(giveConsent(jon, { ...given, scope: 'share_with' }, at)).rejects.toMatchObject({ detail: { fields: { partnerId: expect.any(String) } } });
    await expect(giveConsent(jon, { ...given, organizationId: 'ridge' }, at)).rejects.toMatchObject({ code: 'invalid' });
    await expect(giveConsent(jon, { ...given, givenOn: '2026-12-01' }, at)).rejects.toMatchObject({ detail: { fields: { givenOn: expect.any(String) } } });
    await giveConsent(jon, { ...given, scope: 'share_with', partnerId: 'cim' }, at);
    const { standings } = await readConsents(vera, { kind: 'person', id: 'marcel' }, at);
    expect(standings.find(({ scope }) => scope === 'share_with')).toMatchObject({ partner: 'cim Ltd.', standing: 'given' });
  });

  it('show their note and evidence only to those who may read the contact they were given in', async () => {
    const contact = await logContact(jon, { kind: 'visit', summary: 'x', occurredOn: '2026-11-20', confidentiality: 'sealed', participants: [{ organizationId: 'nechako' }] }, at);
    await giveConsent(jon, { ...given, personId: null, organizationId: 'nechako', note: 'canary-note', activityId: contact.id }, at);
    expect(JSON.stringify(await readConsents(jon, { kind: 'organization', id: 'nechako' }, at))).toContain('canary-note');
    const seen = await readConsents(vera, { kind: 'organization', id: 'nechako' }, at);
    expect(JSON.stringify(seen)).not.toMatch(new RegExp(`canary-note|${contact.id}`));
    expect(seen.standings.find(({ scope }) => scope === 'contact')?.standing).toBe('given');
  });
});

describe('an organization that asked to be left alone', () => {
  it('is marked wherever it is named, and lifted only with a reason', async () => {
    await setDoNotContact(jon, { organizationId: 'ridge', since: '2026-11-20' }, at);
    expect((await organizationPage(vera, { id: 'ridge' }, at)).doNotContactSince).toBe('2026-11-20');
    expect(await findLabels(vera, { organizationIds: ['ridge', 'cim'], personIds: [] }, at)).toMatchObject([{ doNotContact: true, hint: expect.stringContaining('do not contact') }, { doNotContact: false }]);
    await expect(setDoNotContact(jon, { organizationId: 'ridge', since: null }, at)).rejects.toMatchObject({ detail: { fields: { why: expect.any(String) } } });
    await setDoNotContact(jon, { organizationId: 'ridge', since: null, why: 'They called us' }, at);
    expect((await organizationPage(vera, { id: 'ridge' }, at)).doNotContactSince).toBeNull();
  });

  it('can still be logged when it comes to us', async () => {
    await setDoNotContact(jon, { organizationId: 'cim', since: '2026-11-20' }, at);
    await expect(logContact(jon, { kind: 'call', summary: 'They called', occurredOn: '2026-11-23', participants: [{ organizationId: 'cim' }] }, at)).resolves.toMatchObject({ id: expect.any(String) });
  });
});
