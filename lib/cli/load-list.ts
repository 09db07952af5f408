import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { systemActor } from '@/lib/auth/permissions';
import { changesNothing } from '@/lib/domain/lists/list-tally';
import { isListWork } from '@/lib/domain/lists/list-state';
import { suggestSettings } from '@/lib/domain/lists/suggest-settings';
import { startRunner } from '@/lib/jobs/runner';
import { standBack } from '@/lib/jobs/stand-back';
import { messages } from '@/lib/messages';
import { stageFile } from '@/lib/services/imports/stage-file';
import { cancelList } from '@/lib/services/lists/cancel-list';
import { chooseList } from '@/lib/services/lists/choose-list';
import { openList, type OpenedList } from '@/lib/services/lists/open-list';
import { registerList } from '@/lib/services/lists/register-list';
import { startList } from '@/lib/services/lists/start-list';
import { answer } from './answer';
import { onStop } from './on-stop';
import { UsageFault } from './usage-fault';
import type { Words } from './verb';

const actor = systemActor('register.read', 'register.write', 'outreach.write', 'jobs.work');
const LOOK_MS = 100;

/** Waits until the list waits for somebody. Throws where it stopped. */
const settled = async (id: string): Promise<OpenedList> => {
  for (;;) {
    const list = await openList(actor, { id });
    if (list.state === 'failed') throw new Error(list.failure ?? messages.errors.unexpected);
    if (!isListWork(list.state)) return list;
    await new Promise((wake) => { setTimeout(wake, LOOK_MS); });
  }
};

/** Loads a list of firms and people as the pages do: the same look, the same count, the same trail. Rows that wait for an answer stay out. */
export const loadList = async ({ positionals: [file], values }: Words) => {
  if (!file) throw new UsageFault('Name the list to load: npm run -s lode -- lists load suppliers.csv');
  await stat(file);
  const { id } = await registerList(actor, { fileName: path.basename(file), ...await stageFile(createReadStream(file)) });
  standBack();
  const runner = startRunner();
  const stopping = onStop(async () => { await cancelList(actor, { id }); });
  const tell = ({ state, tally, made }: OpenedList) => answer({ id, state: values['dry-run'] ? 'dry-run' : state, ...tally, made });
  try {
    const { look } = await settled(id);
    if (look === null) throw new Error(messages.errors.unexpected);
    const suggested = suggestSettings(look, path.basename(file));
    await chooseList(actor, { id, settings: { ...suggested, ...(values.system !== undefined && { system: String(values.system) }), ...(values['leave-out'] ? { badCells: 'leave-out' as const } : {}) } });
    const counted = await settled(id);
    if (values['dry-run'] || !counted.tally || changesNothing(counted.tally)) {
      tell(counted);
      await cancelList(actor, { id });
      return;
    }
    await startList(actor, { id });
    tell(await settled(id));
  } finally {
    stopping.forget();
    await runner.stop();
  }
};
