'use client';
import { Controller, useWatch } from 'react-hook-form';
import { DateInput } from '@/components/ui/date-input';
import { Panel } from '@/components/ui/panel';
import { RecordField, type RecordLookUp } from '@/components/ui/record-field';
import { RecordForm } from '@/components/ui/record-form';
import { SelectBox, type SelectOption } from '@/components/ui/select-box';
import { TextArea } from '@/components/ui/text-area';
import { useRecordForm } from '@/components/ui/use-record-form';
import { PledgeInput, type PledgeDraft } from '@/lib/domain/forming/pledge-input';
import { PLEDGE_KINDS } from '@/lib/domain/forming/pledge-kind';
import { CONFIDENTIALITIES } from '@/lib/domain/shared/confidentiality';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';
import { EvidenceSelect, type EvidenceLookUp } from './evidence-select';
import { PledgeSizeFields } from './pledge-size-fields';

interface PledgeFormProps extends RecordLookUp {
  initial: PledgeDraft;
  places: readonly SelectOption[];
  back: string;
  save: (input: PledgeDraft) => Promise<ActionResult<{ id: string }>>;
  evidenceOf: EvidenceLookUp;
}

/** What an organization gave its word for; whose it is, to what, and of which kind stay once it is noted. */
export function PledgeForm({ initial, places, back, save, search, labels, evidenceOf }: PledgeFormProps) {
  const { forming, outreach } = messages;
  const { pledges: words } = forming;
  const kit = useRecordForm({
    schema: PledgeInput, defaultValues: initial, action: (input) => save({ ...input, ...(input.kind === 'fee' ? {} : { amount: '' }), ...(input.kind === 'hours' ? {} : { hours: '' }) }),
    saved: words.saved, to: ({ id }) => `/forming/pledges/${id}`,
  });
  const { form, errorOf } = kit;
  const fresh = initial.id === undefined;
  const [kind, organizationId] = useWatch({ control: form.control, name: ['kind', 'organizationId'] });
  return (
    <RecordForm kit={kit} labels={words.parts} back={back}>
      <Panel>
        <div className="form">
          {fresh ? (
            <>
              <Controller control={form.control} name="organizationId" render={({ field }) => (
                <RecordField name="organizationId" label={words.body} error={errorOf('organizationId')} value={field.value || null} onChange={(id) => field.onChange(id ?? '')} search={search} labels={labels} />
              )} />
              <div className="pair">
                <SelectBox {...form.register('kind')} label={words.kind} options={PLEDGE_KINDS.map((value) => ({ value, label: forming.kinds[value] }))} error={errorOf('kind')} />
                <SelectBox {...form.register('subclusterCode')} label={words.place} options={places} error={errorOf('subclusterCode')} />
              </div>
            </>
          ) : null}
          <DateInput {...form.register('givenOn')} label={words.givenOn} error={errorOf('givenOn')} />
          <PledgeSizeFields kind={kind} register={form.register} errorOf={errorOf} />
          <EvidenceSelect
            {...form.register('evidence')} label={words.evidence} hint={words.evidenceHint} optional emptyLabel={words.noEvidence} error={errorOf('evidence')} organizationId={organizationId}
            kept={initial.evidence ?? undefined} evidenceOf={evidenceOf} valueOf={(choice) => (choice.kind === 'interview' ? null : `${choice.kind} ${choice.id}`)}
          />
          <TextArea {...form.register('note')} label={words.note} optional rows={3} error={errorOf('note')} />
          <SelectBox {...form.register('confidentiality')} label={words.level} options={CONFIDENTIALITIES.map((level) => ({ value: level, label: outreach.confidentialities[level] }))} error={errorOf('confidentiality')} />
        </div>
      </Panel>
    </RecordForm>
  );
}
