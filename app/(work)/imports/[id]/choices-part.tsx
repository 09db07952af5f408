import { ChoicesForm } from '@/components/imports/choices-form';
import { Disclosure } from '@/components/ui/disclosure';
import { Panel } from '@/components/ui/panel';
import type { ImportChoicesInput, NamePut } from '@/lib/domain/imports/import-choices';
import type { ImportCheck } from '@/lib/domain/imports/import-plan';
import { prefillChoices } from '@/lib/domain/imports/prefill-choices';
import { seriesCodeOf } from '@/lib/domain/imports/series-code-of';
import { strangeNames } from '@/lib/domain/imports/strange-names';
import type { TableSurvey } from '@/lib/domain/imports/table-survey';
import { messages } from '@/lib/messages';
import type { OpenedImport } from '@/lib/services/imports/open-import';
import { seriesChoices } from '@/lib/services/imports/series-choices';
import { ask } from '@/lib/web/ask';
import { chooseImportAction } from '../actions';

const { form: words } = messages.imports;

const putAgain = (names: readonly string[], before: readonly NamePut[]) =>
  names.map((name) => ({ name, put: before.find((each) => each.name === name)?.put ?? '' }));

/** A new table is called what its file is called, until somebody says otherwise. */
const namedByFile = (prefilled: ImportChoicesInput, fileName: string): ImportChoicesInput => {
  const name = fileName.replace(/\.[^.]*$/, '');
  return { ...prefilled, title: prefilled.title || name, seriesCode: prefilled.seriesCode || seriesCodeOf(name) };
};

const namesRefused = (check: ImportCheck | null) =>
  (['unknown-region', 'ambiguous-region', 'bad-industry-code'] as const).some((reason) => (check?.rejectedBy[reason] ?? 0) > 0);

/** The choices as they were made last, else as the series or the file suggests them. */
export const ChoicesPart = async ({ load: { id, state, choices, check, fileName }, survey }: { load: OpenedImport; survey: TableSurvey }) => {
  const { series, regions } = await ask(seriesChoices, {});
  const sameTable = series.filter(({ sourceTable }) => sourceTable === survey.guess.sourceTable);
  const suggested = choices ?? namedByFile(prefillChoices(survey, (sameTable.length === 1 && sameTable[0]) || null), fileName);
  const strange = strangeNames(check, { regionNames: choices?.regionNames ?? [], industryNames: choices?.industryNames ?? [] });
  const start = {
    ...suggested,
    regionNames: putAgain(strange.regions.map(({ name }) => name), choices?.regionNames ?? []),
    industryNames: putAgain(strange.industries, choices?.industryNames ?? []),
  };
  const form = <ChoicesForm key={state} id={id} start={start} survey={survey} series={series} regions={regions} strange={strange} action={chooseImportAction} />;
  if (state === 'staged') return <Panel title={words.title}>{form}</Panel>;
  return <Panel><Disclosure summary={words.again} open={namesRefused(check)}>{form}</Disclosure></Panel>;
};
