'use client';
import { useRouter } from 'next/navigation';
import { Controller } from 'react-hook-form';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { DateInput } from '@/components/ui/date-input';
import { ErrorSummary } from '@/components/ui/error-summary';
import { keepTheirs } from '@/components/ui/keep-theirs';
import { Panel } from '@/components/ui/panel';
import { RecordConflict } from '@/components/ui/record-conflict';
import { RecordField, type RecordLookUp } from '@/components/ui/record-field';
import { SelectBox } from '@/components/ui/select-box';
import { showToast } from '@/components/ui/show-toast';
import { TextInput } from '@/components/ui/text-input';
import { useActionForm } from '@/components/ui/use-action-form';
import { RelationInput, type RelationDraft } from '@/lib/domain/network/relation-input';
import { ORGANIZATION_RELATION_KINDS, PERSON_RELATION_KINDS, type RelationKind } from '@/lib/domain/network/relation-kind';
import { CONFIDENTIALITIES } from '@/lib/domain/shared/confidentiality';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';

interface RelationFormProps extends RecordLookUp {
  initial: RelationDraft;
  between: 'organization' | 'person';
  /** The page of the one it was opened from, who is its first end. */
  back: string;
  save: (input: RelationDraft) => Promise<ActionResult<{ id: string }>>;
}

const inWords = (_field: string, value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

/** What one is to another; once made, its ends and its kind stay. */
export function RelationForm({ initial, between, back, save, search, labels }: RelationFormProps) {
  const { relations: words } = messages.network;
  const router = useRouter();
  const { form, formProps, pending, problems, refusal, errorOf } = useActionForm({
    schema: RelationInput,
    defaultValues: initial,
    action: save,
    onDone: () => {
      showToast({ message: words.saved });
      router.push(back);
    },
  });
  const fresh = initial.id === undefined;
  const other = between === 'person' ? 'toPersonId' : 'toOrganizationId';
  const kinds: readonly RelationKind[] = between === 'person' ? PERSON_RELATION_KINDS : ORGANIZATION_RELATION_KINDS;
  return (
    <form className="form max-w-2xl" {...formProps}>
      <RecordConflict refusal={refusal} labels={words.parts} inWords={inWords} pending={pending} onKeep={keepTheirs(form)} />
      {refusal?.code === 'conflict' ? null : <ErrorSummary message={refusal?.message} problems={problems} />}
      <Panel>
        <div className="form">
          {fresh ? (
            <>
              <SelectBox {...form.register('kind')} label={words.kind} options={kinds.map((kind) => ({ value: kind, label: words.forward[kind] }))} error={errorOf('kind')} />
              <Controller control={form.control} name={other} render={({ field }) => (
                <RecordField name={other} label={between === 'person' ? words.otherPerson : words.other} error={errorOf(other)} value={field.value || null} onChange={(id) => field.onChange(id ?? '')} search={search} labels={labels} />
              )} />
            </>
          ) : null}
          <div className="pair">
            <SelectBox {...form.register('strength')} label={words.strength} hint={words.strengthHint} emptyLabel={words.noStrength} options={words.levels.slice(1).map((label, at) => ({ value: String(at + 1), label }))} error={errorOf('strength')} />
            <SelectBox {...form.register('confidentiality')} label={words.level} hint={words.levelHint} options={CONFIDENTIALITIES.map((level) => ({ value: level, label: messages.outreach.confidentialities[level] }))} error={errorOf('confidentiality')} />
          </div>
          <TextInput {...form.register('source')} label={words.source} hint={words.sourceHint} optional error={errorOf('source')} maxLength={200} />
          <div className="pair">
            <DateInput {...form.register('validFrom')} label={words.since} optional error={errorOf('validFrom')} />
            <DateInput {...form.register('validTo')} label={words.until} hint={words.untilHint} optional error={errorOf('validTo')} />
          </div>
        </div>
      </Panel>
      <div className="form-actions stick">
        <Button type="submit" look="primary" pending={pending}>{messages.register.form.save}</Button>
        <ButtonLink href={back}>{messages.ui.cancel}</ButtonLink>
      </div>
    </form>
  );
}
