'use client';
import { useWatch } from 'react-hook-form';
import { Checkbox } from '@/components/ui/checkbox';
import { SelectBox } from '@/components/ui/select-box';
import { TextInput } from '@/components/ui/text-input';
import { PLACE_BASES, ROUNDINGS, SERIES_MEASURES } from '@/lib/domain/indicators/series';
import { messages } from '@/lib/messages';
import type { FormHandle } from './form-handle';

const { form: words } = messages.imports;
const options = <Value extends string>(values: readonly Value[], labels: Record<Value, string>) => values.map((value) => ({ value, label: labels[value] }));

/** What the publisher allows its figures to be used for: from here on a growth or jobs figure refuses what is not allowed. */
export function UseFields({ handle: { form, errorOf } }: { handle: FormHandle }) {
  const { register, control } = form;
  const rounding = useWatch({ control, name: 'choices.rounding' });
  return (
    <fieldset className="section">
      <legend>{words.useHead}</legend>
      <div className="pair">
        <SelectBox label={words.measure} options={options(SERIES_MEASURES, words.measures)} error={errorOf('choices.measure')} {...register('choices.measure')} />
        <SelectBox label={words.placeBasis} options={options(PLACE_BASES, words.placeBases)} error={errorOf('choices.placeBasis')} {...register('choices.placeBasis')} />
        <TextInput label={words.naicsVersion} error={errorOf('choices.naicsVersion')} {...register('choices.naicsVersion')} />
        <TextInput label={words.ownership} optional error={errorOf('choices.ownership')} {...register('choices.ownership')} />
        <SelectBox label={words.rounding} options={options(ROUNDINGS, words.roundings)} error={errorOf('choices.rounding')} {...register('choices.rounding')} />
        {rounding === 'unit' ? (
          <TextInput label={words.roundingUnit} inputMode="decimal" error={errorOf('choices.roundingUnit')} {...register('choices.roundingUnit')} />
        ) : null}
        <TextInput label={words.releaseLimit} optional inputMode="decimal" hint={words.releaseLimitHint} error={errorOf('choices.releaseLimit')} {...register('choices.releaseLimit')} />
      </div>
      <Checkbox label={words.survey} error={errorOf('choices.survey')} {...register('choices.survey')} />
      <Checkbox label={words.timeSeriesOk} error={errorOf('choices.timeSeriesOk')} {...register('choices.timeSeriesOk')} />
      <Checkbox label={words.employmentOk} error={errorOf('choices.employmentOk')} {...register('choices.employmentOk')} />
    </fieldset>
  );
}
