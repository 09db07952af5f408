import { database } from '@/db';
import { matchRecords } from '@/db/schema';
import { keyStale } from '@/lib/services/duplicates/key-stale';

const actor = { kind: 'job', id: 'duplicates', permissions: ['jobs.work'] };

/** The keys by which stored records are found when another may be the same, as the sweep makes them; nothing is left for it to compare. */
for (const record of ['organization', 'person']) {
  for (let after = ''; after !== null;) after = (await keyStale(actor, { record, after })).next;
}
await database().write((tx) => tx.update(matchRecords).set({ pending: false }));
process.exit();
