'use client';
import { Controller } from 'react-hook-form';
import { DateInput } from '@/components/ui/date-input';
import { Panel } from '@/components/ui/panel';
import { RecordField, type RecordLookUp } from '@/components/ui/record-field';
import { RecordForm } from '@/components/ui/record-form';
import { SelectBox } from '@/components/ui/select-box';
import { useRecordForm } from '@/components/ui/use-record-form';
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
  const kit = useRecordForm({
    schema: MemberInput,
    defaultValues: { initiativeId, organizationId: '', personId: '', role: 'participant', validFrom: '', validTo: '' },
    action: save,
    saved: words.memberSaved, to: back,
  });
  const { form, errorOf } = kit;
  return (
    <RecordForm kit={kit} back={back}>
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
    </RecordForm>
  );
}
