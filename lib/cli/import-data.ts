import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { ImportChoicesInput } from '@/lib/domain/imports/import-choices';
import { isWorking } from '@/lib/domain/imports/import-state';
import { prefillChoices } from '@/lib/domain/imports/prefill-choices';
import { systemActor } from '@/lib/auth/permissions';
import { startRunner } from '@/lib/jobs/runner';
import { messages } from '@/lib/messages';
import { cancelImport } from '@/lib/services/imports/cancel-import';
import { chooseImport } from '@/lib/services/imports/choose-import';
import { importProgress } from '@/lib/services/imports/import-progress';
import { openImport } from '@/lib/services/imports/open-import';
import { registerUpload } from '@/lib/services/imports/register-upload';
import { seriesChoices } from '@/lib/services/imports/series-choices';
import { stageFile } from '@/lib/services/imports/stage-file';
import { startImport } from '@/lib/services/imports/start-import';
import { answer } from './answer';
import { importReport } from './import-report';
import { say } from './say';
import { settingsOf } from './settings-of';
import { showProgress } from './show-progress';
import { UsageFault } from './usage-fault';
import type { Words } from './verb';

const actor = systemActor('imports.run', 'imports.read');
const LOOK_MS = 50;

/** Waits while a job works; a running server may be the one that does the work. */
const settled = async (id: string) => {
  const shown = showProgress('rows');
  for (;;) {
    const { state, failure, interrupted, rowsDone, rowsTotal } = await importProgress(actor, { id });
    if (state === 'failed' || interrupted) throw new Error(failure ?? messages.imports.workerGone);
    if (!isWorking(state)) return state;
    if (state === 'running') shown(messages.imports.state.running, rowsDone, rowsTotal ?? rowsDone);
    await new Promise((wake) => { setTimeout(wake, LOOK_MS); });
  }
};

const chosen = async (id: string, values: Words['values']): Promise<ImportChoicesInput> => {
  const { survey } = await openImport(actor, { id });
  const { series } = await seriesChoices(actor, {});
  const code = String(values.series).toLowerCase();
  const before = series.find((each) => each.code === code) ?? null;
  if (!survey) throw new Error(messages.errors.unexpected);
  return { ...prefillChoices(survey, before, code), vintage: String(values.vintage), ...settingsOf(values.set) };
};

/** Loads a table of figures as the page does, step by step, with the same checks and the same trail. */
export const importData = async ({ positionals: [file], values }: Words) => {
  if (!file) throw new UsageFault('Name the file to load: npm run -s lode -- data import figures.csv --series CODE --vintage "March 2026"');
  if (!values.series || !values.vintage) throw new UsageFault('Say which series the figures are of and which vintage: --series CODE --vintage TEXT');
  await stat(file);
  const { id } = await registerUpload(actor, { fileName: path.basename(file), ...(await stageFile(createReadStream(file))) });
  const runner = startRunner();
  try {
    await settled(id);
    await chooseImport(actor, { id, choices: await chosen(id, values) });
    await settled(id);
    const { check } = await openImport(actor, { id });
    if (check) importReport(check).forEach(say);
    if (values['dry-run']) {
      await cancelImport(actor, { id });
      return answer(values.json ? { id, state: 'dry-run', check } : 'Nothing was written.');
    }
    await startImport(actor, { id });
    const state = await settled(id);
    answer(values.json ? { id, state, check } : messages.imports.outcome[state]);
  } catch (fault) {
    await cancelImport(actor, { id }).catch(() => undefined);
    throw fault;
  } finally {
    await runner.stop();
  }
};
