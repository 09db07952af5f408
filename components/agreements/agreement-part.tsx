'use client';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import type { ChoiceSearch } from '@/components/ui/choice';
import { MultiComboBox } from '@/components/ui/multi-combo-box';
import { RadioGroup } from '@/components/ui/radio-group';
import { SelectBox, type SelectOption } from '@/components/ui/select-box';
import { AGREEMENT_REACHES, type AgreementReach } from '@/lib/domain/agreements/agreement-reach';
import { fieldsOf, SHAREABLE } from '@/lib/domain/agreements/shareable';
import { SHARED_KINDS, type SharedKind } from '@/lib/domain/agreements/shared-kind';
import { messages } from '@/lib/messages';
import type { PartDraft } from './part-draft';

interface AgreementPartProps {
  at: number;
  part: PartDraft;
  onChange: (part: PartDraft) => void;
  onRemove?: () => void;
  errorOf: (field: 'fields' | 'organizationIds' | 'subcluster' | 'tagId') => string | undefined;
  search: ChoiceSearch;
  subclusters: readonly SelectOption[];
  tags: readonly SelectOption[];
}

/** One part of an agreement: a kind of record, its fields, and of whom. */
export function AgreementPart({ at, part, onChange, onRemove, errorOf, search, subclusters, tags }: AgreementPartProps) {
  const { form: words, kinds, fields: labels, reaches, consents } = messages.agreements;
  const name = (field: string) => `scopes.${at}.${field}`;
  const fault = errorOf('fields');
  return (
    <section className="agreement-part" aria-label={words.part(at + 1)}>
      <header><h3>{words.part(at + 1)}</h3>{onRemove ? <Button look="quiet" size="small" onClick={onRemove}>{words.removePart}</Button> : null}</header>
      <SelectBox
        name={name('kind')} label={words.kind} value={part.kind} hint={consents[SHAREABLE[part.kind].consent]} options={SHARED_KINDS.map((kind) => ({ value: kind, label: kinds[kind] }))}
        onChange={(event) => onChange({ ...part, kind: event.target.value as SharedKind, fields: [] })}
      />
      <fieldset className="field" aria-invalid={fault ? true : undefined} aria-describedby={fault ? `f-${name('fields')}-error` : undefined}>
        <legend className="pb-1">{words.fields}</legend>
        <div className="agreement-fields">
          {fieldsOf(part.kind).map((field, index) => (
            <Checkbox
              key={field} id={index === 0 ? `f-${name('fields')}` : `f-${name('fields')}-${field}`} label={labels[field]} checked={part.fields.includes(field)}
              onChange={(event) => onChange({ ...part, fields: event.target.checked ? [...part.fields, field] : part.fields.filter((one) => one !== field) })}
            />
          ))}
        </div>
        {fault ? <p className="error" id={`f-${name('fields')}-error`}>{fault}</p> : null}
      </fieldset>
      <RadioGroup
        name={name('reach')} label={words.reach} value={part.reach} options={AGREEMENT_REACHES.map((reach) => ({ value: reach, label: reaches[reach] }))}
        onChange={(event) => onChange({ ...part, reach: event.target.value as AgreementReach })}
      />
      {part.reach === 'listed' ? <MultiComboBox name={name('organizationIds')} label={words.organizations} value={part.organizations} search={search} error={errorOf('organizationIds')} onChange={(organizations) => onChange({ ...part, organizations })} /> : null}
      {part.reach === 'subcluster' ? <SelectBox name={name('subcluster')} label={words.subcluster} emptyLabel={words.choose} value={part.subcluster} options={subclusters} error={errorOf('subcluster')} onChange={(event) => onChange({ ...part, subcluster: event.target.value })} /> : null}
      {part.reach === 'tag' ? <SelectBox name={name('tagId')} label={words.tag} emptyLabel={words.choose} value={part.tagId} options={tags} error={errorOf('tagId')} onChange={(event) => onChange({ ...part, tagId: event.target.value })} /> : null}
    </section>
  );
}
