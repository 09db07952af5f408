'use client';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { v7 as newId } from 'uuid';
import type { z } from 'zod';
import { DateInput } from '@/components/ui/date-input';
import { SelectBox } from '@/components/ui/select-box';
import { TextArea } from '@/components/ui/text-area';
import { CommitmentInput } from '@/lib/domain/follow-through/commitment-input';
import type { CommitmentRow } from '@/lib/domain/follow-through/commitment-row';
import { messages } from '@/lib/messages';
import { GuardFields } from './guard-fields';
import { PartyField } from './party-field';
import type { ResultActions, ResultSetting } from './result-actions';
import { ResultFrame } from './result-frame';
import { orNothing, useResultForm } from './use-result-form';

interface CommitmentFormProps extends ResultSetting {
  row?: CommitmentRow;
  actions: ResultActions;
  onDone: () => void;
}

type Draft = z.input<typeof CommitmentInput>;

const idOf = (named: { id: string } | null | undefined) => named?.id ?? null;

const draftOf = ({ row, activityId, organizationId, personId }: CommitmentFormProps): Draft =>
  row
    ? {
        id: row.id, version: row.version, text: row.text, madeOn: row.madeOn, dueOn: row.dueOn ?? '', ownerId: row.owner.id, confidentiality: row.confidentiality, reason: '',
        promisorOrganizationId: idOf(row.promisor.organization), promisorPersonId: idOf(row.promisor.person),
        promiseeOrganizationId: idOf(row.promisee.organization), promiseePersonId: idOf(row.promisee.person),
      }
    : {
        id: newId(), activityId: activityId ?? null, text: '', dueOn: '', ownerId: '', reason: '',
        promisorOrganizationId: null, promisorPersonId: null, promiseeOrganizationId: organizationId ?? null, promiseePersonId: organizationId ? null : personId ?? null,
      };

export function CommitmentForm(props: CommitmentFormProps) {
  const { row, actions, onDone, colleagues } = props;
  const { form: words } = messages.followThrough;
  const [initial] = useState(() => draftOf(props));
  const kit = useResultForm(CommitmentInput, initial, actions.saveCommitment, onDone);
  const { form, errorOf } = kit;
  const [promisorOrganizationId, promisorPersonId, promiseeOrganizationId, promiseePersonId, level] = useWatch({
    control: form.control, name: ['promisorOrganizationId', 'promisorPersonId', 'promiseeOrganizationId', 'promiseePersonId', 'confidentiality'],
  });
  const [side, setSide] = useState(promisorOrganizationId || promisorPersonId ? 'theirs' : 'ours');
  const who = side === 'theirs'
    ? { organizationId: promisorOrganizationId || null, personId: promisorPersonId || null }
    : { organizationId: promiseeOrganizationId || null, personId: promiseePersonId || null };

  function name(ids: typeof who, on: string) {
    const nobody = { organizationId: null, personId: null };
    const [promisor, promisee] = on === 'theirs' ? [ids, nobody] : [nobody, ids];
    const put = { shouldDirty: true, shouldValidate: form.formState.isSubmitted };
    form.setValue('promisorOrganizationId', promisor.organizationId, put);
    form.setValue('promisorPersonId', promisor.personId, put);
    form.setValue('promiseeOrganizationId', promisee.organizationId, put);
    form.setValue('promiseePersonId', promisee.personId, put);
  }

  return (
    <ResultFrame kit={kit} labels={{ text: words.promise, dueOn: words.due, madeOn: words.made, ownerId: words.owner, confidentiality: words.seenBy }} colleagues={colleagues} onKeep={kit.onKeep}>
      <div className="pair">
        <SelectBox
          name="side"
          label={words.side}
          options={[{ value: 'ours', label: words.ours }, { value: 'theirs', label: words.theirs }]}
          value={side}
          onChange={(event) => {
            setSide(event.target.value);
            name(who, event.target.value);
          }}
        />
        <PartyField
          name={side === 'theirs' ? 'promisorOrganizationId' : 'promiseeOrganizationId'}
          label={words.who}
          beside={words.whoBeside}
          value={who}
          onChange={(ids) => name(ids, side)}
          search={actions.search}
          labels={actions.labels}
          error={errorOf('promiseeOrganizationId') ?? errorOf('promisorOrganizationId') ?? errorOf('promiseePersonId') ?? errorOf('promisorPersonId')}
        />
      </div>
      <TextArea label={words.promise} rows={2} error={errorOf('text')} {...form.register('text')} />
      <div className="pair">
        <DateInput label={words.due} optional error={errorOf('dueOn')} {...form.register('dueOn')} />
        {row ? <DateInput label={words.made} error={errorOf('madeOn')} {...form.register('madeOn')} /> : null}
      </div>
      <GuardFields
        owner={form.register('ownerId')} level={form.register('confidentiality', orNothing)} reason={form.register('reason')} chosen={level} stored={row?.confidentiality} colleagues={colleagues}
        errors={{ owner: errorOf('ownerId'), level: errorOf('confidentiality'), reason: errorOf('reason') }}
      />
    </ResultFrame>
  );
}
