'use client';
import { useState } from 'react';
import { SelectBox } from '@/components/ui/select-box';
import { TextInput } from '@/components/ui/text-input';
import { prefillChoices, type SeriesFacts } from '@/lib/domain/imports/prefill-choices';
import type { TableSurvey } from '@/lib/domain/imports/table-survey';
import { messages } from '@/lib/messages';
import type { FormHandle } from './form-handle';

interface SeriesFieldsProps {
  handle: FormHandle;
  series: readonly SeriesFacts[];
  survey: TableSurvey;
}

const { form: words } = messages.imports;
const NEW = '';

/** Which series the file continues; choosing one fills in what it said of itself last time. */
export function SeriesFields({ handle: { form, errorOf }, series, survey }: SeriesFieldsProps) {
  const [code, setCode] = useState(() => series.find((each) => each.code === form.getValues('choices.seriesCode'))?.code ?? NEW);
  const chosen = series.find((each) => each.code === code) ?? null;
  const choose = (next: string) => {
    setCode(next);
    const { vintage, regionNames, industryNames, regionSystem } = form.getValues('choices');
    const facts = prefillChoices(survey, series.find((each) => each.code === next) ?? null);
    form.setValue('choices', { ...facts, vintage, regionNames, industryNames, regionSystem }, { shouldDirty: true });
  };
  return (
    <fieldset className="section">
      <legend>{words.seriesHead}</legend>
      <SelectBox
        id="continues" label={words.seriesChoice} value={code} onChange={(event) => choose(event.target.value)}
        options={[{ value: NEW, label: words.newSeries }, ...series.map((each) => ({ value: each.code, label: words.continues(each.title) }))]}
      />
      <div className="pair">
        {chosen ? null : (
          <TextInput label={words.seriesCode} hint={words.seriesCodeHint} error={errorOf('choices.seriesCode')} autoCapitalize="none" spellCheck={false} {...form.register('choices.seriesCode')} />
        )}
        <TextInput
          label={words.vintage} hint={chosen ? words.before(chosen.vintage) : words.vintageHint} error={errorOf('choices.vintage')}
          {...form.register('choices.vintage')}
        />
      </div>
    </fieldset>
  );
}
