'use client';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { v7 as newId } from 'uuid';
import type { z } from 'zod';
import { DateInput } from '@/components/ui/date-input';
import { SelectBox } from '@/components/ui/select-box';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import { CLAIM_KINDS } from '@/lib/domain/follow-through/claim';
import { ClaimInput } from '@/lib/domain/follow-through/claim-input';
import type { ClaimRow } from '@/lib/domain/follow-through/claim-row';
import { messages } from '@/lib/messages';
import { GuardFields } from './guard-fields';
import { PartyField } from './party-field';
import type { ResultActions, ResultSetting } from './result-actions';
import { ResultFrame } from './result-frame';
import { orNothing, useResultForm } from './use-result-form';

interface ClaimFormProps extends ResultSetting {
  row?: ClaimRow;
  actions: ResultActions;
  onDone: () => void;
}

type Draft = z.input<typeof ClaimInput>;

const draftOf = ({ row, activityId, organizationId }: ClaimFormProps): Draft =>
  row
    ? {
        id: row.id, version: row.version, organizationId: row.firm.organization?.id ?? '', kind: row.kind, jobs: row.jobs, statement: row.statement, statedOn: row.statedOn,
        ownerId: row.owner.id, confidentiality: row.confidentiality, reason: '',
      }
    : { id: newId(), activityId: activityId ?? null, organizationId: organizationId ?? '', kind: 'retained', jobs: 0, statement: '', ownerId: '', reason: '' };

export function ClaimForm(props: ClaimFormProps) {
  const { row, actions, onDone, colleagues } = props;
  const { form: words, claimKinds } = messages.followThrough;
  const [initial] = useState(() => draftOf(props));
  const kit = useResultForm(ClaimInput, initial, actions.saveClaim, onDone);
  const { form, errorOf } = kit;
  const [organizationId, level] = useWatch({ control: form.control, name: ['organizationId', 'confidentiality'] });
  const labels = { kind: words.claimKind, jobs: words.jobs, statement: words.statement, statedOn: words.stated, ownerId: words.owner, confidentiality: words.seenBy };

  return (
    <ResultFrame kit={kit} labels={labels} colleagues={colleagues}>
      <PartyField
        name="organizationId"
        label={words.firm}
        value={{ organizationId: organizationId || null, personId: null }}
        onChange={(ids) => form.setValue('organizationId', ids.organizationId ?? '', { shouldDirty: true, shouldValidate: form.formState.isSubmitted })}
        search={actions.searchOrganizations}
        labels={actions.labels}
        error={errorOf('organizationId')}
      />
      <div className="pair">
        <SelectBox label={words.claimKind} options={CLAIM_KINDS.map((value) => ({ value, label: claimKinds[value] }))} error={errorOf('kind')} {...form.register('kind')} />
        <TextInput
          name="jobs"
          label={words.jobs}
          inputMode="numeric"
          defaultValue={row?.jobs ?? ''}
          onChange={(event) => form.setValue('jobs', Number(event.target.value), { shouldDirty: true, shouldValidate: form.formState.isSubmitted })}
          error={errorOf('jobs')}
        />
      </div>
      <TextArea label={words.statement} rows={2} error={errorOf('statement')} {...form.register('statement')} />
      {row ? <DateInput label={words.stated} error={errorOf('statedOn')} {...form.register('statedOn')} /> : null}
      <GuardFields
        owner={form.register('ownerId')} level={form.register('confidentiality', orNothing)} reason={form.register('reason')} chosen={level} stored={row?.confidentiality} colleagues={colleagues}
        errors={{ owner: errorOf('ownerId'), level: errorOf('confidentiality'), reason: errorOf('reason') }}
      />
    </ResultFrame>
  );
}
