'use client';
import { Controller } from 'react-hook-form';
import { DateInput } from '@/components/ui/date-input';
import { Panel } from '@/components/ui/panel';
import { RecordForm } from '@/components/ui/record-form';
import { RecordField, type RecordLookUp } from '@/components/ui/record-field';
import { SelectBox } from '@/components/ui/select-box';
import { TextInput } from '@/components/ui/text-input';
import { useRecordForm } from '@/components/ui/use-record-form';
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

/** What one is to another; once made, its ends and its kind stay. */
export function RelationForm({ initial, between, back, save, search, labels }: RelationFormProps) {
  const { relations: words } = messages.network;
  const kit = useRecordForm({
    schema: RelationInput,
    defaultValues: initial,
    action: save,
    saved: words.saved,
    to: back,
  });
  const { form, errorOf } = kit;
  const fresh = initial.id === undefined;
  const other = between === 'person' ? 'toPersonId' : 'toOrganizationId';
  const kinds: readonly RelationKind[] = between === 'person' ? PERSON_RELATION_KINDS : ORGANIZATION_RELATION_KINDS;
  return (
    <RecordForm kit={kit} labels={words.parts} back={back}>
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
    </RecordForm>
  );
}
