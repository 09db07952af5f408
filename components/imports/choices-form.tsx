'use client';
import { useRouter } from 'next/navigation';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import type { FormProblem } from '@/components/ui/form-problems';
import { useActionForm } from '@/components/ui/use-action-form';
import { ChooseImportInput } from '@/lib/domain/imports/choose-import-input';
import type { KnownRegion } from '@/lib/domain/imports/region-finder';
import type { SeriesFacts } from '@/lib/domain/imports/prefill-choices';
import type { StrangeNames } from '@/lib/domain/imports/strange-names';
import type { TableSurvey } from '@/lib/domain/imports/table-survey';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';
import { CellFields } from './cell-fields';
import { NameFields } from './name-fields';
import { ReadingFields } from './reading-fields';
import { SeriesFields } from './series-fields';
import { SourceFields } from './source-fields';
import { UseFields } from './use-fields';

interface ChoicesFormProps {
  id: string;
  start: ChooseImportInput['choices'];
  survey: TableSurvey;
  series: readonly SeriesFacts[];
  regions: readonly KnownRegion[];
  strange: StrangeNames;
  action: (input: ChooseImportInput) => Promise<ActionResult<{ id: string }>>;
}

const { form: words } = messages.imports;

const LABELS: Record<string, string> = {
  seriesCode: words.seriesCode, vintage: words.vintage, title: words.title2, provider: words.provider, sourceTable: words.sourceTable,
  sourceUrl: words.sourceUrl, referencePeriod: words.referencePeriod, retrievedOn: words.retrievedOn, licence: words.licence, note: words.note,
  naicsVersion: words.naicsVersion, roundingUnit: words.roundingUnit, releaseLimit: words.releaseLimit, employmentOk: words.employmentOk, region: words.region,
};

/** 'This cannot be empty' six times over says nothing: each line of the summary names its field. */
const named = (problem: FormProblem): FormProblem => {
  const label = LABELS[problem.path.split('.')[1] ?? ''];
  return label ? { ...problem, message: `${label}: ${problem.message}` } : problem;
};

/** A person says what a file holds. Everything a series said of itself last time is filled in already. */
export function ChoicesForm({ id, start, survey, series, regions, strange, action }: ChoicesFormProps) {
  const router = useRouter();
  const handle = useActionForm({
    schema: ChooseImportInput,
    defaultValues: { id, choices: start },
    action,
    onDone: () => router.refresh(),
    draft: `import-${id}`,
  });
  const { form, formProps, pending, problems, refusal } = handle;
  return (
    <form {...formProps} className="form import-form">
      <ErrorSummary message={refusal?.message} problems={problems.map(named)} />
      <NameFields handle={handle} strange={strange} regions={regions} />
      <SeriesFields handle={handle} series={series} survey={survey} />
      <SourceFields handle={handle} />
      <UseFields handle={handle} />
      {survey.grid && survey.layout === 'crosstab' ? <CellFields handle={handle} sheet={survey.sheet ?? ''} rows={survey.grid} /> : null}
      <ReadingFields handle={handle} survey={survey} regions={regions} />
      <input type="hidden" {...form.register('id')} />
      <div className="form-actions stick">
        <Button type="submit" look="primary" pending={pending}>{words.check}</Button>
        <span className="muted">{words.checkNote}</span>
      </div>
    </form>
  );
}
