import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { systemActor } from '@/lib/auth/permissions';
import type { ImportChoicesInput } from '@/lib/domain/imports/import-choices';
import type { ImportCheck } from '@/lib/domain/imports/import-plan';
import { prefillChoices } from '@/lib/domain/imports/prefill-choices';
import { TABLE_FORMATS, type TableFormat } from '@/lib/domain/imports/recognise-head';
import { seriesCodeOf } from '@/lib/domain/imports/series-code-of';
import { clearAway } from '@/lib/jobs/clear-away';
import { startRunner } from '@/lib/jobs/runner';
import { standBack } from '@/lib/jobs/stand-back';
import { messages } from '@/lib/messages';
import { cancelImport } from '@/lib/services/imports/cancel-import';
import { chooseImport } from '@/lib/services/imports/choose-import';
import { openImport } from '@/lib/services/imports/open-import';
import { registerUpload } from '@/lib/services/imports/register-upload';
import { seriesChoices } from '@/lib/services/imports/series-choices';
import { stageFile } from '@/lib/services/imports/stage-file';
import { startImport } from '@/lib/services/imports/start-import';
import { answer } from './answer';
import { cellsOf } from './cells-of';
import { checkSettings } from './check-settings';
import { importAnswer } from './import-answer';
import { importReport } from './import-report';
import { faultAnswer } from './fault-answer';
import { onStop } from './on-stop';
import { plainFault } from './plain-fault';
import { say } from './say';
import { settingsOf } from './settings-of';
import { ToldFault } from './told-fault';
import { UsageFault } from './usage-fault';
import type { Words } from './verb';
import { waitForImport } from './wait-for-import';

const LONGEST_TITLE = 200;
const actor = systemActor('imports.run', 'imports.read');

const formatOf = (word: unknown): TableFormat | undefined => {
  if (word === undefined) return undefined;
  const known = TABLE_FORMATS.find((format) => format === String(word).toLowerCase());
  if (!known) throw new UsageFault(`"${String(word)}" is no format. Formats: ${TABLE_FORMATS.join(', ')}.`);
  return known;
};

const nameOf = ({ dataset, series }: Words['values'], file: string) => {
  const name = String(dataset ?? series ?? path.parse(file).name);
  const code = seriesCodeOf(name);
  if (code === '') throw new UsageFault(`"${name}" has no letter or digit to make the name of a dataset of.`);
  return { name, code };
};

/** What nobody said and the file does not say: the figures load, and whoever reads them sees that their source was not stated. */
const unstated = (name: string, file: string) => {
  const { notStated } = messages.imports;
  return { title: name, provider: notStated, sourceTable: path.basename(file), licence: notStated, naicsVersion: notStated };
};

/** Several tables of one publisher bear one title: the name somebody gave tells them apart. */
const titleOf = (title: string, { dataset, series, set }: Words['values'], known: boolean) => {
  const name = dataset ?? series;
  const said = [set].flat().some((word) => String(word).startsWith('title='));
  return known || said || !title || name === undefined || title.includes(String(name)) ? title : `${title}: ${String(name)}`.slice(0, LONGEST_TITLE);
};

const chosen = async (id: string, file: string, values: Words['values']): Promise<ImportChoicesInput> => {
  const { survey } = await openImport(actor, { id });
  const { series } = await seriesChoices(actor, {});
  if (!survey) throw new Error(messages.errors.unexpected);
  const { name, code } = nameOf(values, file);
  const before = series.find((each) => each.code === code) ?? null;
  const prefilled = prefillChoices(survey, before, code);
  const choices = { ...prefilled, title: titleOf(prefilled.title, values, before !== null) };
  if (survey.regionSystem && choices.regionSystem === survey.regionSystem && !('regionSystem' in settingsOf(values.set))) say(messages.imports.report.regionSystem(survey.regionSystem));
  const empty = Object.entries(unstated(name, file)).filter(([field]) => !choices[field as keyof ImportChoicesInput]);
  return {
    ...choices, ...Object.fromEntries(empty),
    vintage: String(values.vintage ?? (choices.vintage || new Date().toISOString().slice(0, 10))),
    ...(values.cells !== undefined && { grid: cellsOf(String(values.cells), survey.sheet ?? '') }),
    ...settingsOf(values.set),
  };
};

/** Rows were refused and nobody accepted the others. */
class RowsRefused extends Error {
  constructor(readonly check: ImportCheck) {
    super(messages.imports.refused(check.rejected));
  }
}

/** Loads a table of figures as the page does, step by step, with the same checks and the same trail. */
export const importData = async ({ positionals: [file], values }: Words) => {
  if (!file) throw new UsageFault('Name the file to load: npm run -s lode -- data import figures.csv --dataset NAME');
  const as = formatOf(values.as);
  nameOf(values, file);
  checkSettings(settingsOf(values.set));
  await stat(file);
  const { id } = await registerUpload(actor, {
    fileName: path.basename(file), ...(as && { as }), ...(values.sheet !== undefined && { sheet: String(values.sheet) }), ...(await stageFile(createReadStream(file))),
  });
  standBack();
  const runner = startRunner();
  const discard = () => cancelImport(actor, { id });
  const stopping = onStop(() => {
    say(messages.imports.work.removing);
    return discard();
  });
  const told = async (state: string) => importAnswer(await openImport(actor, { id }), state);
  const tell = async (state: string, sentence: string) => answer(values.json ? await told(state) : sentence);
  try {
    await waitForImport(actor, id);
    await chooseImport(actor, { id, choices: await chosen(id, file, values) });
    await waitForImport(actor, id);
    const { check } = await openImport(actor, { id });
    if (check) importReport(check).forEach(say);
    if (values['dry-run']) {
      await discard();
      return await tell('dry-run', messages.imports.nothingWritten);
    }
    if (check && check.rejected > 0 && !values['accept-good-rows']) throw new RowsRefused(check);
    await startImport(actor, { id });
    const state = await waitForImport(actor, id);
    if (state === 'cancelled') throw new Error(messages.imports.result.cancelled);
    await tell(state, messages.imports.outcome[state]);
  } catch (caught) {
    const fault = stopping.stopped ? new Error(messages.imports.result.cancelled) : caught;
    await discard().catch(() => undefined);
    if (!values.json) throw fault;
    const [first] = fault instanceof RowsRefused ? fault.check.rejections : [];
    const state = fault instanceof RowsRefused ? 'refused' : stopping.stopped ? 'cancelled' : 'failed';
    answer({ ...await told(state), failure: plainFault(fault), ...faultAnswer(fault, first && { line: first.line, column: first.column }) });
    throw new ToldFault(fault, plainFault(fault));
  } finally {
    stopping.forget();
    await runner.stop();
    while (await clearAway()) continue;
  }
};
