'use client';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { v7 as newId } from 'uuid';
import type { z } from 'zod';
import { DateInput } from '@/components/ui/date-input';
import { TextArea } from '@/components/ui/text-area';
import { ReferralInput } from '@/lib/domain/follow-through/referral-input';
import type { ReferralRow } from '@/lib/domain/follow-through/referral-row';
import { messages } from '@/lib/messages';
import { GuardFields } from './guard-fields';
import { PartyField } from './party-field';
import type { ResultActions, ResultSetting } from './result-actions';
import { ResultFrame } from './result-frame';
import { orNothing, useResultForm } from './use-result-form';

interface ReferralFormProps extends ResultSetting {
  row?: ReferralRow;
  actions: ResultActions;
  onDone: () => void;
}

type Draft = z.input<typeof ReferralInput>;

const draftOf = ({ row, activityId, organizationId, personId }: ReferralFormProps): Draft =>
  row
    ? {
        id: row.id, version: row.version, need: row.need, madeOn: row.madeOn, ownerId: row.owner.id, confidentiality: row.confidentiality, reason: '',
        organizationId: row.from.organization?.id ?? null, personId: row.from.person?.id ?? null,
        toOrganizationId: row.to.organization?.id ?? null, toPersonId: row.to.person?.id ?? null,
      }
    : {
        id: newId(), activityId: activityId ?? null, need: '', ownerId: '', reason: '',
        organizationId: organizationId ?? null, personId: organizationId ? null : personId ?? null, toOrganizationId: null, toPersonId: null,
      };

export function ReferralForm(props: ReferralFormProps) {
  const { row, actions, onDone, colleagues } = props;
  const { form: words } = messages.followThrough;
  const [initial] = useState(() => draftOf(props));
  const kit = useResultForm(ReferralInput, initial, actions.saveReferral, onDone);
  const { form, errorOf } = kit;
  const [firstOrganization, firstPerson, secondOrganization, secondPerson, level] = useWatch({ control: form.control, name: ['organizationId', 'personId', 'toOrganizationId', 'toPersonId', 'confidentiality'] });
  const put = { shouldDirty: true, shouldValidate: form.formState.isSubmitted };

  return (
    <ResultFrame kit={kit} labels={{ need: words.need, madeOn: words.made, ownerId: words.owner, confidentiality: words.seenBy }} colleagues={colleagues}>
      <div className="pair">
        <PartyField
          name="organizationId"
          label={words.sent}
          beside={words.whoBeside}
          value={{ organizationId: firstOrganization || null, personId: firstPerson || null }}
          onChange={({ organizationId, personId }) => {
            form.setValue('organizationId', organizationId, put);
            form.setValue('personId', personId, put);
          }}
          search={actions.search}
          labels={actions.labels}
          error={errorOf('organizationId') ?? errorOf('personId')}
        />
        <PartyField
          name="toOrganizationId"
          label={words.agency}
          value={{ organizationId: secondOrganization || null, personId: secondPerson || null }}
          onChange={({ organizationId, personId }) => {
            form.setValue('toOrganizationId', organizationId, put);
            form.setValue('toPersonId', personId, put);
          }}
          search={actions.search}
          labels={actions.labels}
          error={errorOf('toOrganizationId') ?? errorOf('toPersonId')}
        />
      </div>
      <TextArea label={words.need} rows={2} error={errorOf('need')} {...form.register('need')} />
      {row ? <DateInput label={words.made} error={errorOf('madeOn')} {...form.register('madeOn')} /> : null}
      <GuardFields
        owner={form.register('ownerId')} level={form.register('confidentiality', orNothing)} reason={form.register('reason')} chosen={level} stored={row?.confidentiality} colleagues={colleagues}
        errors={{ owner: errorOf('ownerId'), level: errorOf('confidentiality'), reason: errorOf('reason') }}
      />
    </ResultFrame>
  );
}
