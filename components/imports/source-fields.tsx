'use client';
import { DateInput } from '@/components/ui/date-input';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import { messages } from '@/lib/messages';
import type { FormHandle } from './form-handle';

const { form: words } = messages.imports;

export function SourceFields({ handle: { form, errorOf } }: { handle: FormHandle }) {
  const { register } = form;
  return (
    <fieldset className="section">
      <legend>{words.sourceHead}</legend>
      <TextInput label={words.title2} error={errorOf('choices.title')} {...register('choices.title')} />
      <div className="pair">
        <TextInput label={words.provider} error={errorOf('choices.provider')} {...register('choices.provider')} />
        <TextInput label={words.sourceTable} error={errorOf('choices.sourceTable')} {...register('choices.sourceTable')} />
        <TextInput label={words.referencePeriod} hint={words.referencePeriodHint} optional error={errorOf('choices.referencePeriod')} {...register('choices.referencePeriod')} />
        <DateInput label={words.retrievedOn} optional error={errorOf('choices.retrievedOn')} {...register('choices.retrievedOn')} />
      </div>
      <TextInput label={words.sourceUrl} optional inputMode="url" error={errorOf('choices.sourceUrl')} {...register('choices.sourceUrl')} />
      <TextArea label={words.licence} hint={words.licenceHint} rows={2} error={errorOf('choices.licence')} {...register('choices.licence')} />
      <TextArea label={words.note} optional rows={2} error={errorOf('choices.note')} {...register('choices.note')} />
    </fieldset>
  );
}
