import type { Handle } from '../database';
import { database } from '../index';
import { settings } from '../schema';
import { loadSample } from './demo/load-sample';
import { loadReference } from './reference/load-reference';

type Options = { empty: boolean; now: Date; say: (line: string) => void };
type Step = { step: string; done: number; of: number };

const QUIET_MS = 400;

/** Says which step runs, but not those that are over before anybody could read them. */
const spoken = (what: string, say: (line: string) => void) => {
  let last = performance.now();
  return ({ step, done, of }: Step) => {
    if (performance.now() - last > QUIET_MS && done < of) say(`${what}: ${step} (${done + 1} of ${of})`);
    last = performance.now();
  };
};

/** Marks, once, how the workspace began: the second start of the same database finds the mark and leaves it as it is. Answers whether the sample came in. */
const begin = async (tx: Handle, { empty, now, say }: Options): Promise<boolean> => {
  const begun = await tx.insert(settings)
    .values({ key: 'workspace.origin', value: empty ? 'empty' : 'sample', updatedAt: now, updatedBy: 'system', version: 1 })
    .onConflictDoNothing().returning({ key: settings.key });
  if (begun.length === 0 || empty) return false;
  say('Sample workspace: invented firms around real public associations');
  await loadSample(tx, { now, onProgress: spoken('Sample workspace', say) });
  return true;
};

/** Reference data in every workspace; the sample workspace in a new one, unless it shall stay empty. Answers whether the sample came in. */
export const fillWorkspace = async (options: Options): Promise<{ sample: boolean }> => {
  const { now, say } = options;
  await database().write((tx) => loadReference(tx, { now, onProgress: spoken('Reference data', say) }));
  return { sample: await database().write((tx) => begin(tx, options)) };
};
