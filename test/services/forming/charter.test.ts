import { beforeAll, describe, expect, it } from 'vitest';
import { adoptCharter } from '@/lib/services/forming/adopt-charter';
import { formingClusters } from '@/lib/services/forming/forming-clusters';
import { readCharter } from '@/lib/services/forming/read-charter';
import { saveCharter } from '@/lib/services/forming/save-charter';
import { actorOf } from '../../support/fixtures/outreach-people';
import { at, layOutForming, PLACE, QUESTION } from './forming-ground';

const [anita, named, vera] = [actorOf('anita'), actorOf('named'), actorOf('vera')];
const text = { purpose: 'Win work', scope: 'Shops', rules: 'One voice each' };
const versions = async () => (await readCharter(vera, QUESTION, at)).versions;

beforeAll(layOutForming);

describe('a charter', () => {
  it('grows version by version, each on top of the one that was read', async () => {
    await saveCharter(named, { ...PLACE, version: 0, ...text }, at);
    await expect(saveCharter(named, { ...PLACE, version: 0, ...text, scope: 'All' }, at)).rejects.toMatchObject({ code: 'conflict', detail: { conflict: { theirs: text, theirVersion: 1 } } });
    await saveCharter(named, { ...PLACE, version: 1, ...text }, at);
    expect(await versions()).toHaveLength(1);
    await saveCharter(named, { ...PLACE, version: 1, ...text, scope: 'All shops' }, at);
    expect((await versions()).map(({ version, scope }) => [version, scope])).toEqual([[2, 'All shops'], [1, 'Shops']]);
  });

  it('is adopted once, on a day, by somebody in words, and its text stays', async () => {
    const [latest] = await versions();
    const id = latest?.id ?? '';
    await expect(adoptCharter(named, { id, on: '2026-12-01', by: 'all' }, at)).rejects.toMatchObject({ detail: { fields: { on: expect.any(String) as string } } });
    await adoptCharter(named, { id, on: '2026-11-20', by: 'The founding meeting' }, at);
    await expect(adoptCharter(named, { id, by: 'again' }, at)).rejects.toMatchObject({ code: 'conflict' });
    await saveCharter(named, { ...PLACE, version: 2, ...text, rules: 'Two voices' }, at);
    expect((await versions()).map(({ version, adoptedOn, adoptedBy, scope }) => [version, adoptedOn, adoptedBy, scope])).toEqual([[3, null, null, 'Shops'], [2, '2026-11-20', 'The founding meeting', 'All shops'], [1, null, null, 'Shops']]);
    expect((await formingClusters(vera, { cluster: 'mining' }, at)).parts[0]?.charter).toEqual({ version: 3, adoptedOn: '2026-11-20' });
  });

  it('is written by those who coordinate, with every part filled', async () => {
    await expect(saveCharter(anita, { ...PLACE, version: 3, ...text }, at)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(saveCharter(named, { ...PLACE, version: 3, ...text, rules: ' ' }, at)).rejects.toMatchObject({ detail: { fields: { rules: expect.any(String) as string } } });
    await expect(saveCharter(named, { clusterCode: 'mining', subclusterCode: 'fishing', version: 0, ...text }, at)).rejects.toMatchObject({ code: 'not-found' });
  });
});
