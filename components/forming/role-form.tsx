'use client';
import { Controller, useWatch } from 'react-hook-form';
import { DateInput } from '@/components/ui/date-input';
import { Panel } from '@/components/ui/panel';
import { RecordField, type RecordLookUp } from '@/components/ui/record-field';
import { RecordForm } from '@/components/ui/record-form';
import { SelectBox, type SelectOption } from '@/components/ui/select-box';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import { useRecordForm } from '@/components/ui/use-record-form';
import { CLUSTER_ROLES } from '@/lib/domain/forming/cluster-role';
import { RoleInput, type RoleDraft } from '@/lib/domain/forming/role-input';
import { CONFIDENTIALITIES } from '@/lib/domain/shared/confidentiality';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';
import { EvidenceSelect, type EvidenceLookUp } from './evidence-select';

interface RoleFormProps extends RecordLookUp {
  initial: RoleDraft;
  /** What we call ourselves. */
  us: string;
  /** Sub-clusters it can be in. */
  places: readonly SelectOption[];
  back: string;
  save: (input: RoleDraft) => Promise<ActionResult<{ id: string }>>;
  evidenceOf: EvidenceLookUp;
}

/** Proposes a role to a body, or mends the mandate of one; whose it is, where and which stay. */
export function RoleForm({ initial, us, places, back, save, search, labels, evidenceOf }: RoleFormProps) {
  const { forming, outreach, register } = messages;
  const { role: words } = forming;
  const kit = useRecordForm({
    schema: RoleInput, defaultValues: initial, action: save,
    saved: initial.id === undefined ? words.proposed : words.saved, to: ({ id }) => `/forming/roles/${id}`,
  });
  const { form, errorOf } = kit;
  const fresh = initial.id === undefined;
  const organizationId = useWatch({ control: form.control, name: 'organizationId' }) ?? '';
  return (
    <RecordForm kit={kit} labels={words.parts} back={back} saveLabel={fresh ? forming.matrix.propose : register.form.save}>
      <Panel>
        <div className="form">
          {fresh ? (
            <>
              <Controller control={form.control} name="organizationId" render={({ field }) => (
                <RecordField name="organizationId" label={words.body} hint={words.bodyHint(us)} optional error={errorOf('organizationId')} value={field.value || null} onChange={(id) => field.onChange(id ?? '')} search={search} labels={labels} />
              )} />
              <div className="pair">
                <SelectBox {...form.register('role')} label={words.role} options={CLUSTER_ROLES.map((value) => ({ value, label: forming.roles[value] }))} error={errorOf('role')} />
                <SelectBox {...form.register('subclusterCode')} label={words.place} emptyLabel={forming.wholeCluster} options={places} error={errorOf('subclusterCode')} />
              </div>
            </>
          ) : null}
          <TextArea {...form.register('mandate')} label={words.mandate} hint={words.mandateHint} optional rows={5} error={errorOf('mandate')} />
          {fresh ? (
            <>
              <div className="pair">
                <DateInput {...form.register('on')} label={words.on} error={errorOf('on')} />
                <TextInput {...form.register('why')} label={words.why} optional maxLength={500} error={errorOf('why')} />
              </div>
              {organizationId === '' ? null : (
                <EvidenceSelect
                  {...form.register('activityId')} label={words.contact} optional emptyLabel={forming.pledges.noEvidence} error={errorOf('activityId')} organizationId={organizationId}
                  evidenceOf={evidenceOf} valueOf={({ kind, id }) => (kind === 'activity' ? id : null)}
                />
              )}
            </>
          ) : null}
          <SelectBox {...form.register('confidentiality')} label={words.level} options={CONFIDENTIALITIES.map((level) => ({ value: level, label: outreach.confidentialities[level] }))} error={errorOf('confidentiality')} />
        </div>
      </Panel>
    </RecordForm>
  );
}
