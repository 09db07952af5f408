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

type Ids = { organizationId: string | null; personId: string | null };
const NOBODY: Ids = { organizationId: null, personId: null };
const isNamed = ({ organizationId, personId }: Ids) => organizationId !== null || personId !== null;

const SIDES = ['ours', 'theirs', 'between'] as const;
type Side = (typeof SIDES)[number];

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

const named = (draft: Draft, side: 'promisor' | 'promisee') => Boolean(draft[`${side}OrganizationId`] || draft[`${side}PersonId`]);
const sideOf = (draft: Draft): Side => (named(draft, 'promisor') ? (named(draft, 'promisee') ? 'between' : 'theirs') : 'ours');

export function CommitmentForm(props: CommitmentFormProps) {
  const { row, actions, onDone, colleagues } = props;
  const { form: words } = messages.followThrough;
  const [initial] = useState(() => draftOf(props));
  const [side, setSide] = useState<Side>(() => sideOf(initial));
  const save = async (input: Draft) => {
    // Of two others both are named: with one of them it would be a promise to us.
    const missing = side !== 'between' ? null : !named(input, 'promisor') ? 'promisorOrganizationId' : !named(input, 'promisee') ? 'promiseeOrganizationId' : null;
    if (missing === null) return actions.saveCommitment(input);
    const { twoSides } = messages.followThrough.refusals;
    return { ok: false as const, error: { code: 'invalid' as const, message: messages.errors.invalid, fields: { [missing]: twoSides } } };
  };
  const kit = useResultForm(CommitmentInput, initial, save, onDone);
  const { form, errorOf } = kit;
  const [promisorOrganizationId, promisorPersonId, promiseeOrganizationId, promiseePersonId, level] = useWatch({
    control: form.control, name: ['promisorOrganizationId', 'promisorPersonId', 'promiseeOrganizationId', 'promiseePersonId', 'confidentiality'],
  });
  const promisor = { organizationId: promisorOrganizationId || null, personId: promisorPersonId || null };
  const promisee = { organizationId: promiseeOrganizationId || null, personId: promiseePersonId || null };
  const put = { shouldDirty: true, shouldValidate: form.formState.isSubmitted };

  function namePromisor({ organizationId, personId }: Ids) {
    form.setValue('promisorOrganizationId', organizationId, put);
    form.setValue('promisorPersonId', personId, put);
  }
  function namePromisee({ organizationId, personId }: Ids) {
    form.setValue('promiseeOrganizationId', organizationId, put);
    form.setValue('promiseePersonId', personId, put);
  }
  // Whoever was named stays named, on the side that is asked for.
  function turn(to: Side) {
    const who = isNamed(promisor) ? promisor : promisee;
    const other = isNamed(promisor) ? promisee : NOBODY;
    setSide(to);
    namePromisor(to === 'ours' ? NOBODY : who);
    namePromisee(to === 'ours' ? who : to === 'between' ? other : NOBODY);
  }
  const field = { search: actions.search, labels: actions.labels };
  const promisorError = errorOf('promisorOrganizationId') ?? errorOf('promisorPersonId');
  const promiseeError = errorOf('promiseeOrganizationId') ?? errorOf('promiseePersonId');

  return (
    <ResultFrame kit={kit} labels={{ text: words.promise, dueOn: words.due, madeOn: words.made, ownerId: words.owner, confidentiality: words.seenBy }} colleagues={colleagues}>
      <SelectBox
        name="side" label={words.side} options={SIDES.map((value) => ({ value, label: words[value] }))} value={side}
        onChange={(event) => turn(SIDES.find((one) => one === event.target.value) ?? 'ours')}
      />
      <div className={side === 'between' ? 'pair' : undefined}>
        {side === 'ours' ? null : (
          <PartyField
            {...field} name="promisorOrganizationId" label={side === 'between' ? words.promisor : words.who} beside={words.whoBeside} value={promisor} onChange={namePromisor}
            error={promisorError ?? (side === 'theirs' ? promiseeError : undefined)}
          />
        )}
        {side === 'theirs' ? null : (
          <PartyField
            {...field} name="promiseeOrganizationId" label={side === 'between' ? words.promisee : words.who} beside={side === 'between' ? undefined : words.whoBeside} value={promisee} onChange={namePromisee}
            error={promiseeError ?? (side === 'ours' ? promisorError : undefined)}
          />
        )}
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
