'use client';
import { useRouter } from 'next/navigation';
import { Controller } from 'react-hook-form';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { DateInput } from '@/components/ui/date-input';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Panel } from '@/components/ui/panel';
import { RecordField, type RecordLookUp } from '@/components/ui/record-field';
import { SelectBox } from '@/components/ui/select-box';
import { showToast } from '@/components/ui/show-toast';
import { TextInput } from '@/components/ui/text-input';
import { useActionForm } from '@/components/ui/use-action-form';
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
  const router = useRouter();
  const { form, formProps, pending, problems, refusal, errorOf } = useActionForm({
    schema: FunderInput,
    defaultValues: { initiativeId, organizationId: '', amount: '', currency: 'CAD', agreedOn: '' },
    action: save,
    onDone: () => {
      showToast({ message: words.funderSaved });
      router.push(back);
    },
  });
  return (
    <form className="form max-w-2xl" {...formProps}>
      <ErrorSummary message={refusal?.message} problems={problems} />
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
      <div className="form-actions stick">
        <Button type="submit" look="primary" pending={pending}>{messages.register.form.save}</Button>
        <ButtonLink href={back}>{messages.ui.cancel}</ButtonLink>
      </div>
    </form>
  );
}
