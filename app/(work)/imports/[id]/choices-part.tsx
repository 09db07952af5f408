import { ChoicesForm } from '@/components/imports/choices-form';
import { Disclosure } from '@/components/ui/disclosure';
import { Panel } from '@/components/ui/panel';
import type { ImportChoicesInput, NamePut } from '@/lib/domain/imports/import-choices';
import type { ImportCheck } from '@/lib/domain/imports/import-plan';
import { prefillChoices } from '@/lib/domain/imports/prefill-choices';
import { seriesCodeOf } from '@/lib/domain/imports/series-code-of';
import { localDay } from '@/lib/domain/shared/local-day';
import { strangeNames } from '@/lib/domain/imports/strange-names';
import type { TableSurvey } from '@/lib/domain/imports/table-survey';
import { messages } from '@/lib/messages';
import type { OpenedImport } from '@/lib/services/imports/open-import';
import { seriesChoices } from '@/lib/services/imports/series-choices';
import { ask } from '@/lib/web/ask';
import { timeZone } from '@/lib/web/time-zone';
import { chooseImportAction } from '../actions';

const { form: words } = messages.imports;

const putAgain = (names: readonly string[], before: readonly NamePut[]) =>
  names.map((name) => ({ name, put: before.find((each) => each.name === name)?.put ?? '' }));

type Known = Awaited<ReturnType<typeof seriesChoices>>;

/** A new table is called what its publisher or its file calls it, until somebody says otherwise; its vintage is the day of the load. */
const suggestedChoices = (survey: TableSurvey, fileName: string, { series }: Known): ImportChoicesInput => {
  const name = fileName.replace(/\.[^.]*$/, '');
  const { sourceTable, provider } = survey.guess;
  const code = seriesCodeOf(sourceTable === null ? name : `${provider ?? ''} ${sourceTable}`);
  const sameTable = series.filter((each) => each.code === code || (sourceTable !== null && each.sourceTable === sourceTable));
  const before = (sameTable.length === 1 && sameTable[0]) || null;
  const prefilled = prefillChoices(survey, before);
  const title = prefilled.title || name;
  return {
    ...prefilled, vintage: prefilled.vintage || localDay(new Date(), timeZone()), seriesCode: prefilled.seriesCode || code,
    title: before === null && series.some((each) => each.title === title) ? `${title}: ${name}` : title,
  };
};

const namesRefused = (check: ImportCheck | null) =>
  (['unknown-region', 'ambiguous-region', 'bad-industry-code'] as const).some((reason) => (check?.rejectedBy[reason] ?? 0) > 0);

/** The choices as they were made last, else as the series or the file suggests them. */
export const ChoicesPart = async ({ load: { id, state, choices, check, fileName }, survey }: { load: OpenedImport; survey: TableSurvey }) => {
  const known = await ask(seriesChoices, {});
  const { series, regions } = known;
  const suggested = choices ?? suggestedChoices(survey, fileName, known);
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
