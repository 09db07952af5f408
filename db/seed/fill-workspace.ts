import { settings } from '../schema';
import { database } from '../index';
import { loadSample } from './demo/load-sample';
import { loadReference } from './reference/load-reference';

type Options = { empty: boolean; now: Date; say: (line: string) => void };

/** Marks, once, how the workspace began; the second start of the same database finds the mark and leaves it as it is. */
const begin = async ({ empty, now, say }: Options) =>
  database().write(async (tx) => {
    const begun = await tx.insert(settings)
      .values({ key: 'workspace.origin', value: empty ? 'empty' : 'sample', updatedAt: now, updatedBy: 'system', version: 1 })
      .onConflictDoNothing().returning({ key: settings.key });
    if (begun.length === 0 || empty) return;
    const loaded = await loadSample(tx, { now });
    if (loaded) say(`Sample workspace: ${loaded.organizations} organizations, ${loaded.people} people, ${loaded.contacts} contacts, all invented and marked sample`);
  });

/** Reference data in every workspace; the sample workspace in a new one, unless it shall stay empty. */
export const fillWorkspace = async (options: Options) => {
  const { now, say } = options;
  let last = performance.now();
  await database().write((tx) => loadReference(tx, {
    now,
    onProgress: ({ step, done, of }) => {
      if (performance.now() - last > 400 && done < of) say(`Reference data: ${step} (${done + 1} of ${of})`);
      last = performance.now();
    },
  }));
  await begin(options);
};
