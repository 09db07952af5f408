'use client';
import { Controller } from 'react-hook-form';
import { DateInput } from '@/components/ui/date-input';
import { Panel } from '@/components/ui/panel';
import { RecordForm } from '@/components/ui/record-form';
import { TextInput } from '@/components/ui/text-input';
import { useRecordForm } from '@/components/ui/use-record-form';
import { MembershipInput, type MembershipDraft } from '@/lib/domain/register/membership-input';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';
import { RecordField, type RecordLookUp } from '@/components/ui/record-field';

interface MembershipFormProps extends RecordLookUp {
  initial: MembershipDraft;
  /** The member's own page. */
  back: string;
  save: (input: MembershipDraft) => Promise<ActionResult<{ id: string }>>;
}

/** A place in an association; once made, member and association stay who they are. */
export function MembershipForm({ initial, back, save, search, labels }: MembershipFormProps) {
  const { membership: words } = messages.register;
  const kit = useRecordForm({
    schema: MembershipInput,
    defaultValues: initial,
    action: save,
    saved: words.saved,
    to: back,
  });
  const { form, errorOf } = kit;

  return (
    <RecordForm kit={kit} labels={words.parts} back={back}>
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
    </RecordForm>
  );
}
