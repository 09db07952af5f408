'use client';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { v7 as newId } from 'uuid';
import type { z } from 'zod';
import { DateInput } from '@/components/ui/date-input';
import { TextArea } from '@/components/ui/text-area';
import { IntroductionInput } from '@/lib/domain/follow-through/introduction-input';
import type { IntroductionRow } from '@/lib/domain/follow-through/introduction-row';
import { messages } from '@/lib/messages';
import { GuardFields } from './guard-fields';
import { PartyField } from './party-field';
import type { ResultActions, ResultSetting } from './result-actions';
import { ResultFrame } from './result-frame';
import { orNothing, useResultForm } from './use-result-form';

interface IntroductionFormProps extends ResultSetting {
  row?: IntroductionRow;
  actions: ResultActions;
  onDone: () => void;
}

type Draft = z.input<typeof IntroductionInput>;

const draftOf = ({ row, activityId, organizationId, personId }: IntroductionFormProps): Draft =>
  row
    ? {
        id: row.id, version: row.version, purpose: row.purpose, madeOn: row.madeOn, ownerId: row.owner.id, confidentiality: row.confidentiality, reason: '',
        aOrganizationId: row.a.organization?.id ?? null, aPersonId: row.a.person?.id ?? null,
        bOrganizationId: row.b.organization?.id ?? null, bPersonId: row.b.person?.id ?? null,
      }
    : {
        id: newId(), activityId: activityId ?? null, purpose: '', ownerId: '', reason: '',
        aOrganizationId: organizationId ?? null, aPersonId: organizationId ? null : personId ?? null, bOrganizationId: null, bPersonId: null,
      };

export function IntroductionForm(props: IntroductionFormProps) {
  const { row, actions, onDone, colleagues } = props;
  const { form: words } = messages.followThrough;
  const [initial] = useState(() => draftOf(props));
  const kit = useResultForm(IntroductionInput, initial, actions.saveIntroduction, onDone);
  const { form, errorOf } = kit;
  const [firstOrganization, firstPerson, secondOrganization, secondPerson, level] = useWatch({ control: form.control, name: ['aOrganizationId', 'aPersonId', 'bOrganizationId', 'bPersonId', 'confidentiality'] });
  const put = { shouldDirty: true, shouldValidate: form.formState.isSubmitted };

  return (
    <ResultFrame kit={kit} labels={{ purpose: words.purpose, madeOn: words.made, ownerId: words.owner, confidentiality: words.seenBy }} colleagues={colleagues}>
      <div className="pair">
        <PartyField
          name="aOrganizationId"
          label={words.a}
          beside={words.whoBeside}
          value={{ organizationId: firstOrganization || null, personId: firstPerson || null }}
          onChange={({ organizationId, personId }) => {
            form.setValue('aOrganizationId', organizationId, put);
            form.setValue('aPersonId', personId, put);
          }}
          search={actions.search}
          labels={actions.labels}
          error={errorOf('aOrganizationId') ?? errorOf('aPersonId')}
        />
        <PartyField
          name="bOrganizationId"
          label={words.b}
          value={{ organizationId: secondOrganization || null, personId: secondPerson || null }}
          onChange={({ organizationId, personId }) => {
            form.setValue('bOrganizationId', organizationId, put);
            form.setValue('bPersonId', personId, put);
          }}
          search={actions.search}
          labels={actions.labels}
          error={errorOf('bOrganizationId') ?? errorOf('bPersonId')}
        />
      </div>
      <TextArea label={words.purpose} rows={2} error={errorOf('purpose')} {...form.register('purpose')} />
      {row ? <DateInput label={words.made} error={errorOf('madeOn')} {...form.register('madeOn')} /> : null}
      <GuardFields
        owner={form.register('ownerId')} level={form.register('confidentiality', orNothing)} reason={form.register('reason')} chosen={level} stored={row?.confidentiality} colleagues={colleagues}
        errors={{ owner: errorOf('ownerId'), level: errorOf('confidentiality'), reason: errorOf('reason') }}
      />
    </ResultFrame>
  );
}
