import { beforeAll, describe, expect, it } from 'vitest';
import { CONFIDENTIALITIES } from '@/lib/domain/shared/confidentiality';
import { contactSheet } from '@/lib/services/outreach/contact-sheet';
import { contactSheetSummary } from '@/lib/services/outreach/contact-sheet-summary';
import { logContact } from '@/lib/services/outreach/log-contact';
import { actorOf, layOutOutreach, type Colleague } from '../../support/fixtures/outreach-people';

const at = { now: new Date('2026-11-22T20:00:00Z') };
const READS: Record<string, readonly string[]> = { anita: CONFIDENTIALITIES, vera: ['public', 'internal'], mona: CONFIDENTIALITIES };

beforeAll(async () => {
  await layOutOutreach();
  for (const [day, level] of CONFIDENTIALITIES.entries()) {
    await logContact(actorOf('anita'), { kind: 'meeting', summary: `about ${level}`, occurredOn: `2026-11-0${day + 1}`, durationMin: 30, confidentiality: level, readers: level === 'restricted' ? ['named'] : [], participants: [{ organizationId: 'cottonwood' }] }, at);
  }
});

describe('the sheet of contacts', () => {
  it.each(Object.keys(READS))('shows, counts, groups and sums for %s only what may be read', async (who) => {
    const actor = actorOf(who as Colleague);
    const count = READS[who]?.length ?? 0;
    expect((await contactSheet(actor, {}, at)).rows).toHaveLength(count);
    const summary = await contactSheetSummary(actor, { group: 'level', cols: 'day,minutes' }, at);
    expect(summary).toMatchObject({ total: count, totals: { minutes: { sum: count * 30, known: count } } });
    expect(summary.groups.map(({ values }) => values[0]).sort()).toEqual([...(READS[who] ?? [])].sort());
  });

  it('stands by day, the last first, and goes on from any row', async () => {
    const days = async (question: Parameters<typeof contactSheet>[1]) => (await contactSheet(actorOf('anita'), { cols: 'day,organizations', ...question }, at)).rows.map(({ cells }) => cells);
    expect(await days({})).toEqual(['2026-11-04', '2026-11-03', '2026-11-02', '2026-11-01'].map((day) => [day, ['cottonwood Ltd.']]));
    expect(await days({ row: 1, sort: '-day' })).toEqual((await days({ sort: '-day' })).slice(1));
    expect(await days({ where: 'organizations:any:Cottonwood ltd;summary:has:seal' })).toHaveLength(1);
  });
});
