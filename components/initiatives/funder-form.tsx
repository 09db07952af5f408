'use client';
import { Controller } from 'react-hook-form';
import { DateInput } from '@/components/ui/date-input';
import { Panel } from '@/components/ui/panel';
import { RecordField, type RecordLookUp } from '@/components/ui/record-field';
import { RecordForm } from '@/components/ui/record-form';
import { SelectBox } from '@/components/ui/select-box';
import { TextInput } from '@/components/ui/text-input';
import { useRecordForm } from '@/components/ui/use-record-form';
import { FunderInput, type FunderDraft } from '@/lib/domain/initiatives/funder-input';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { CURRENCIES } from '@/lib/domain/shared/currency';
import { messages } from '@/lib/messages';

interface FunderFormProps extends RecordLookUp {
  initiativeId: string;
  back: string;
  save: (input: FunderDraft) => Promise<ActionResult<{ id: string }>>;
}

/** Who pays, and how much where that is known. */
export function FunderForm({ initiativeId, back, save, search, labels }: FunderFormProps) {
  const { record: words, form: fields } = messages.initiatives;
  const kit = useRecordForm({
    schema: FunderInput,
    defaultValues: { initiativeId, organizationId: '', amount: '', currency: 'CAD', agreedOn: '' },
    action: save,
    saved: words.funderSaved, to: back,
  });
  const { form, errorOf } = kit;
  return (
    <RecordForm kit={kit} back={back}>
      <Panel>
        <div className="form">
          <Controller control={form.control} name="organizationId" render={({ field }) => (
            <RecordField name="organizationId" label={words.organization} error={errorOf('organizationId')} value={field.value || null} onChange={(id) => field.onChange(id ?? '')} search={search} labels={labels} autoFocus />
          )} />
          <div className="pair">
            <TextInput {...form.register('amount')} label={words.amount} hint={words.amountHint} optional inputMode="decimal" error={errorOf('amount')} />
            <SelectBox {...form.register('currency')} label={fields.currency} options={CURRENCIES.map((one) => ({ value: one, label: one }))} error={errorOf('currency')} />
          </div>
          <DateInput {...form.register('agreedOn')} label={words.agreedOn} optional error={errorOf('agreedOn')} />
        </div>
      </Panel>
    </RecordForm>
  );
}
