'use client';
import { Controller } from 'react-hook-form';
import { Panel } from '@/components/ui/panel';
import { RecordForm } from '@/components/ui/record-form';
import { useRecordForm } from '@/components/ui/use-record-form';
import { AFFILIATION_FLAGS } from '@/lib/domain/register/affiliation-flag';
import { AffiliationInput, type AffiliationDraft } from '@/lib/domain/register/affiliation-input';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';
import { AffiliationFields } from './affiliation-fields';
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
  const { affiliation: words } = messages.register;
  const back = `/people/${initial.personId}`;
  const kit = useRecordForm({
    schema: AffiliationInput,
    defaultValues: initial,
    action: save,
    saved: words.saved,
    to: back,
  });
  const { form, errorOf } = kit;

  return (
    <RecordForm kit={kit} labels={words.parts} inWords={inWords} back={back}>
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
    </RecordForm>
  );
}
