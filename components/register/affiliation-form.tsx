'use client';
import { useRouter } from 'next/navigation';
import { Controller } from 'react-hook-form';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Panel } from '@/components/ui/panel';
import { showToast } from '@/components/ui/show-toast';
import { useActionForm } from '@/components/ui/use-action-form';
import { AFFILIATION_FLAGS } from '@/lib/domain/register/affiliation-flag';
import { AffiliationInput, type AffiliationDraft } from '@/lib/domain/register/affiliation-input';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';
import { AffiliationFields } from './affiliation-fields';
import { keepTheirs } from '@/components/ui/keep-theirs';
import { RecordConflict } from '@/components/ui/record-conflict';
import { RecordField, type RecordLookUp } from '@/components/ui/record-field';

interface AffiliationFormProps extends RecordLookUp {
  initial: AffiliationDraft;
  save: (input: AffiliationDraft) => Promise<ActionResult<{ id: string }>>;
}

const inWords = (field: string, value: unknown): string => {
  const { form, flags } = messages.register;
  if (value === null || value === undefined) return '';
  if (field === 'primary') return value === true ? form.yes : form.no;
  if (Array.isArray(value)) return AFFILIATION_FLAGS.filter((flag) => value.includes(flag)).map((flag) => flags[flag]).join(', ');
  return String(value);
};

/** A person's place in an organization; once made, both stay who they are. */
export function AffiliationForm({ initial, save, search, labels }: AffiliationFormProps) {
  const { affiliation: words, form: formWords } = messages.register;
  const router = useRouter();
  const back = `/people/${initial.personId}`;
  const { form, formProps, pending, problems, refusal, errorOf } = useActionForm({
    schema: AffiliationInput,
    defaultValues: initial,
    action: save,
    onDone: () => {
      showToast({ message: words.saved });
      router.push(back);
    },
  });

  return (
    <form className="form max-w-2xl" {...formProps}>
      <RecordConflict refusal={refusal} labels={words.parts} inWords={inWords} pending={pending} onKeep={keepTheirs(form)} />
      {refusal?.code === 'conflict' ? null : <ErrorSummary message={refusal?.message} problems={problems} />}
      <Panel>
        <div className="form">
          {initial.id === undefined ? (
            <Controller control={form.control} name="organizationId" render={({ field }) => (
              <RecordField name="organizationId" label={words.organization} autoFocus error={errorOf('organizationId')} value={field.value || null} onChange={(id) => field.onChange(id ?? '')} search={search} labels={labels} />
            )} />
          ) : null}
          <AffiliationFields bind={(field) => form.register(field)} errorOf={errorOf} />
        </div>
      </Panel>
      <div className="form-actions stick">
        <Button type="submit" look="primary" pending={pending}>{formWords.save}</Button>
        <ButtonLink href={back}>{messages.ui.cancel}</ButtonLink>
      </div>
    </form>
  );
}
