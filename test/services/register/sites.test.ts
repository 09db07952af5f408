import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listOrganizations } from '@/lib/services/register/list-organizations';
import { organizationPage } from '@/lib/services/register/organization-page';
import { removeSite } from '@/lib/services/register/remove-site';
import { saveOrganization } from '@/lib/services/register/save-organization';
import { saveSite } from '@/lib/services/register/save-site';
import { facilitator, seedRegister, viewer } from './register-fixtures';

let organizationId = '';
const jobs = async () => (await organizationPage(viewer, { id: organizationId })).jobs;
const first = async () => (await organizationPage(viewer, { id: organizationId })).sites[0];

beforeAll(seedRegister);
beforeEach(async () => {
  organizationId = (await saveOrganization(facilitator, { legalName: 'Two Towns Drilling', kind: 'firm' })).id;
});

describe('the jobs of an organization', () => {
  it('are unknown, not zero, until a site states them', async () => {
    await saveSite(facilitator, { organizationId, place: 'Quesnel' });
    expect((await jobs()).count).toBeNull();
  });

  it('are the sum of its open sites and follow every change of one', async () => {
    const { id } = await saveSite(facilitator, { organizationId, place: 'Quesnel', jobsCount: 12, jobsBasis: 'stated' });
    await saveSite(facilitator, { organizationId, place: 'Prince George', jobsCount: 30, jobsBasis: 'payroll' });
    expect((await jobs()).count).toBe(42);
    await saveSite(facilitator, { id, version: 1, organizationId, place: 'Quesnel', jobsCount: 12, jobsBasis: 'stated', closedOn: '2026-06-30' });
    expect((await jobs()).count).toBe(30);
    await removeSite(facilitator, { id, version: 2 });
    expect((await jobs()).count).toBe(30);
    const { rows } = await listOrganizations(viewer, { q: 'two towns', sort: 'jobs' });
    expect(rows.find((row) => row.id === organizationId)?.jobs.count).toBe(30);
  });

  it('keep a band apart from counts', async () => {
    await saveSite(facilitator, { organizationId, jobsBasis: 'band', jobsLow: 10, jobsHigh: 19 });
    await saveSite(facilitator, { organizationId, jobsBasis: 'band', jobsLow: 100 });
    expect(await jobs()).toEqual({ count: null, band: { low: 110, high: null }, bases: ['band'], asOf: null });
  });
});

describe('a site', () => {
  it('is not overwritten by somebody who read an older version', async () => {
    const { id } = await saveSite(facilitator, { organizationId, place: 'Quesnel' });
    await saveSite(facilitator, { id, version: 1, organizationId, place: 'Smithers' });
    await expect(saveSite(facilitator, { id, version: 1, organizationId, place: 'Fort St. James' })).rejects.toMatchObject({
      code: 'conflict', detail: { conflict: { theirs: { place: 'Smithers' }, theirVersion: 2 } },
    });
    await expect(removeSite(facilitator, { id, version: 1 })).rejects.toMatchObject({ code: 'conflict' });
    expect((await first())?.place).toBe('Smithers');
  });

  it('does not move to another organization', async () => {
    const { id } = await saveSite(facilitator, { organizationId, place: 'Quesnel' });
    const other = await saveOrganization(facilitator, { legalName: 'Other', kind: 'firm' });
    await expect(saveSite(facilitator, { id, version: 1, organizationId: other.id, place: 'Quesnel' })).rejects.toMatchObject({ code: 'invalid' });
  });

  it('belongs to an organization that exists, in a region that exists', async () => {
    await expect(saveSite(facilitator, { organizationId: 'nothing' })).rejects.toMatchObject({ detail: { fields: { organizationId: expect.any(String) } } });
    await expect(saveSite(facilitator, { organizationId, regionCode: 'x' })).rejects.toMatchObject({ detail: { fields: { regionCode: expect.any(String) } } });
  });

  it('does not keep the organization form open in another window from saving', async () => {
    await saveSite(facilitator, { organizationId, place: 'Quesnel' });
    await expect(saveOrganization(facilitator, { id: organizationId, version: 1, legalName: 'Two Towns', kind: 'firm' })).resolves.toMatchObject({ version: 2 });
  });
});
