import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/db';
import { auditEvents } from '@/db/schema';
import { systemActor } from '@/lib/auth/permissions';
import { messages } from '@/lib/messages';
import { markOfficial } from '@/lib/services/indicators/mark-official';
import { regionProfile } from '@/lib/services/indicators/region-profile';
import { seriesStanding } from '@/lib/services/indicators/series-standing';
import { newestOf } from '../imports/figures';
import { load, withReference } from '../imports/load-table';

const reader = systemActor('indicators.read');
const manager = systemActor('indicators.read', 'indicators.define');
const LOADED = ['region_code,naics,year,employment', ...['59', '5950'].flatMap((region, at) => [`${region},00,2025,${(3 - at) * 10_000}`, `${region},21,2025,${(3 - at) * 1000}`])].join('\n');
const { refused } = messages.indicators.standing;
const readByDefault = async () => (await regionProfile(reader, {})).vintage?.series.code;
let usual: string | undefined;

beforeAll(async () => {
  await withReference();
  usual = await readByDefault();
  await load(LOADED, { seriesCode: 'our-survey', vintage: 'May', title: 'Our survey' });
});

describe('a loaded series made official', () => {
  it('is read by default from then on, with every later vintage, until its standing is taken back', async () => {
    expect(await readByDefault()).toBe(usual);
    await markOfficial(manager, { series: 'our-survey', official: true, why: 'Better coverage of the north' });
    expect(await readByDefault()).toBe('our-survey');
    await load(LOADED.replaceAll('2025', '2026'), { seriesCode: 'our-survey', vintage: 'June' });
    const june = await newestOf('our-survey');
    expect((await regionProfile(reader, {})).vintage?.id).toBe(june.id);
    await markOfficial(manager, { series: 'our-survey', official: false, why: 'The sample was too small' });
    expect(await readByDefault()).toBe(usual);
  });

  it('keeps who did it, when and why, in order, and the trail has it', async () => {
    const { moves, shipped } = await seriesStanding(reader, {});
    expect(moves.map(({ series, official, why }) => [series, official, why])).toEqual([
      ['our-survey', false, 'The sample was too small'], ['our-survey', true, 'Better coverage of the north'],
    ]);
    expect(shipped).toContain(usual);
    expect(Number.isNaN(Date.parse(moves[0]?.at ?? ''))).toBe(false);
    const events = await database().read.select().from(auditEvents).where(eq(auditEvents.command, 'indicators.mark-official'));
    expect(events).toHaveLength(2);
  });

  it('needs a reason, a right, a loaded series, and something to change', async () => {
    await expect(markOfficial(manager, { series: 'our-survey', official: true, why: ' ' })).rejects.toMatchObject({ code: 'invalid' });
    await expect(markOfficial(reader, { series: 'our-survey', official: true, why: 'Because' })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(markOfficial(manager, { series: usual ?? '', official: false, why: 'Because' })).rejects.toMatchObject({ message: refused.shipped });
    await expect(markOfficial(manager, { series: 'no-such', official: true, why: 'Because' })).rejects.toMatchObject({ code: 'not-found' });
    await expect(markOfficial(manager, { series: 'our-survey', official: false, why: 'Because' })).rejects.toMatchObject({ message: refused.neverWas });
  });
});
