import { beforeAll, expect, it } from 'vitest';
import { database } from '@/db';
import { searchEntries, surveys } from '@/db/schema';
import { findAnything } from '@/lib/services/search/find-anything';
import { actorOf, layOutOutreach } from '../../support/fixtures/outreach-people';

const at = { now: new Date('2026-11-22T20:00:00Z') };
const stamp = { createdAt: at.now, createdBy: 'fixture', updatedAt: at.now, updatedBy: 'fixture', version: 1 };
const AT_ONCE = 500;

beforeAll(async () => {
  await layOutOutreach();
  const later = Array.from({ length: 25_000 }, (_, n) => ({ record: 'survey' as const, recordId: `gone-${n}`, text: 'gone' }));
  await database().write(async (tx) => {
    await tx.insert(surveys).values({ ...stamp, id: 'old', name: 'Sawdust briquettes', sample: false });
    for (let from = 0; from < later.length; from += AT_ONCE) await tx.insert(searchEntries).values(later.slice(from, from + AT_ONCE));
  });
});

it('a typing error is mended in what was written long ago as in what was written today', async () => {
  const { groups } = await findAnything(actorOf('anita'), { q: 'briqettes' }, at);
  expect(groups.map(({ group, hits }) => [group, hits.map(({ id, match }) => [id, match])])).toEqual([['survey', [['old', 'near_words']]]]);
});
