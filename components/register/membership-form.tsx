'use client';
import { useRouter } from 'next/navigation';
import { Controller } from 'react-hook-form';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { DateInput } from '@/components/ui/date-input';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Panel } from '@/components/ui/panel';
import { showToast } from '@/components/ui/show-toast';
import { TextInput } from '@/components/ui/text-input';
import { useActionForm } from '@/components/ui/use-action-form';
import { MembershipInput, type MembershipDraft } from '@/lib/domain/register/membership-input';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';
import { keepTheirs } from '@/components/ui/keep-theirs';
import { RecordConflict } from '@/components/ui/record-conflict';
import { RecordField, type RecordLookUp } from '@/components/ui/record-field';

interface MembershipFormProps extends RecordLookUp {
  initial: MembershipDraft;
  /** The member's own page. */
  back: string;
  save: (input: MembershipDraft) => Promise<ActionResult<{ id: string }>>;
}

const inWords = (_field: string, value: unknown): string => (typeof value === 'string' ? value : '');

/** A place in an association; once made, member and association stay who they are. */
export function MembershipForm({ initial, back, save, search, labels }: MembershipFormProps) {
  const { membership: words, form: formWords } = messages.register;
  const router = useRouter();
  const { form, formProps, pending, problems, refusal, errorOf } = useActionForm({
    schema: MembershipInput,
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
            <Controller control={form.control} name="associationId" render={({ field }) => (
              <RecordField name="associationId" label={words.association} autoFocus error={errorOf('associationId')} value={field.value || null} onChange={(id) => field.onChange(id ?? '')} search={search} labels={labels} />
            )} />
          ) : null}
          <TextInput {...form.register('membershipClass')} label={words.membershipClass} hint={words.membershipClassHint} optional error={errorOf('membershipClass')} maxLength={80} />
          <div className="pair">
            <DateInput {...form.register('validFrom')} label={words.validFrom} optional error={errorOf('validFrom')} />
            <DateInput {...form.register('validTo')} label={words.validTo} hint={words.validToHint} optional error={errorOf('validTo')} />
          </div>
        </div>
      </Panel>
      <div className="form-actions stick">
        <Button type="submit" look="primary" pending={pending}>{formWords.save}</Button>
        <ButtonLink href={back}>{messages.ui.cancel}</ButtonLink>
      </div>
    </form>
  );
}
