import type { ListSettingsInput } from '@/lib/domain/lists/list-settings';
import { isListWork } from '@/lib/domain/lists/list-state';
import { suggestSettings } from '@/lib/domain/lists/suggest-settings';
import { workOnce } from '@/lib/jobs/work-once';
import { stageFile } from '@/lib/services/imports/stage-file';
import { chooseList } from '@/lib/services/lists/choose-list';
import { openList } from '@/lib/services/lists/open-list';
import { registerList } from '@/lib/services/lists/register-list';
import { startList } from '@/lib/services/lists/start-list';
import { facilitator } from '../register/register-fixtures';

const inPieces = async function* (bytes: Uint8Array) {
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
};

/** Does the waiting work until this list waits for a person. */
export const settle = async (id: string) => {
  for (;;) {
    const list = await openList(facilitator, { id });
    if (!isListWork(list.state)) return list;
    await workOnce(() => new Date());
  }
};

export const bring = async (content: string | Uint8Array, fileName = 'list.csv') => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const { id } = await registerList(facilitator, { fileName, ...await stageFile(inPieces(bytes)) });
  return settle(id);
};

/** Takes the columns as they were recognised, and whatever else is said. */
export const count = async (content: string | Uint8Array, said: Partial<ListSettingsInput> = {}) => {
  const list = await bring(content);
  if (list.look === null) throw new Error(list.failure ?? 'the list was not read');
  await chooseList(facilitator, { id: list.id, settings: { ...suggestSettings(list.look, 'list.csv'), ...said } });
  return settle(list.id);
};

/** The whole way of one list, as a person would go it. */
export const load = async (content: string | Uint8Array, said: Partial<ListSettingsInput> = {}) => {
  const { id } = await count(content, said);
  await startList(facilitator, { id });
  return settle(id);
};
