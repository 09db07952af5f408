import { beforeAll, expect, it } from 'vitest';
import { database } from '@/db';
import { JOURNALED } from '@/db/journal';
import { actionChanges, activities } from '@/db/schema';
import { forgetChanges } from '@/lib/services/forget-changes';
import { purgeContacts } from '@/lib/services/privacy/purge-words';
import { layOutCanary, plantCanaries } from './canary-world';

const canaries = (text: string) => [...new Set(text.match(/canary-[a-z]+-[a-z-]+/g) ?? [])].sort();

beforeAll(async () => {
  await layOutCanary();
  await plantCanaries('planted');
});

it('what a purge takes out of the workspace, it takes out of what can be undone as well', async () => {
  const inWorkspace = async () => {
    let text = '';
    for (const { table } of JOURNALED) text += JSON.stringify(await database().read.select().from(table));
    return canaries(text);
  };
  const inJournal = async () => canaries(JSON.stringify(await database().read.select().from(actionChanges)));
  const before = await inWorkspace();
  expect((await inJournal()).length).toBeGreaterThan(60);
  await database().write(async (tx) => {
    const of = (await tx.select().from(activities)).filter(({ summary }) => summary.startsWith('canary-')).map(({ id }) => id);
    await forgetChanges(tx, 'activities', of);
    await purgeContacts(tx, of);
  });
  const left = await inWorkspace();
  expect(left.length).toBeLessThan(before.length);
  expect((await inJournal()).filter((canary) => !left.includes(canary))).toEqual([]);
});
