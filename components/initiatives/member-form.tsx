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
import { useActionForm } from '@/components/ui/use-action-form';
import { MemberInput, type MemberDraft } from '@/lib/domain/initiatives/member-input';
import { MEMBER_ROLES } from '@/lib/domain/initiatives/member-role';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';

interface MemberFormProps extends RecordLookUp {
  initiativeId: string;
  back: string;
  save: (input: MemberDraft) => Promise<ActionResult<{ id: string }>>;
  searchPeople: RecordLookUp['search'];
  peopleLabels: RecordLookUp['labels'];
}

/** An organization that takes part, and who speaks for it. */
export function MemberForm({ initiativeId, back, save, search, labels, searchPeople, peopleLabels }: MemberFormProps) {
  const { record: words, roles } = messages.initiatives;
  const router = useRouter();
  const { form, formProps, pending, problems, refusal, errorOf } = useActionForm({
    schema: MemberInput,
    defaultValues: { initiativeId, organizationId: '', personId: '', role: 'participant', validFrom: '', validTo: '' },
    action: save,
    onDone: () => {
      showToast({ message: words.memberSaved });
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
          <Controller control={form.control} name="personId" render={({ field }) => (
            <RecordField name="personId" label={words.person} hint={words.personHint} optional error={errorOf('personId')} value={field.value || null} onChange={(id) => field.onChange(id ?? '')} search={searchPeople} labels={peopleLabels} />
          )} />
          <SelectBox {...form.register('role')} label={words.role} options={MEMBER_ROLES.map((role) => ({ value: role, label: roles[role] }))} error={errorOf('role')} />
          <div className="pair">
            <DateInput {...form.register('validFrom')} label={words.since} hint={words.sinceHint} optional error={errorOf('validFrom')} />
            <DateInput {...form.register('validTo')} label={words.until} optional error={errorOf('validTo')} />
          </div>
        </div>
      </Panel>
      <div className="form-actions stick">
        <Button type="submit" look="primary" pending={pending}>{messages.register.form.save}</Button>
        <ButtonLink href={back}>{messages.ui.cancel}</ButtonLink>
      </div>
    </form>
  );
}
