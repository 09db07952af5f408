'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Controller, type Path } from 'react-hook-form';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import type { ChoiceSearch } from '@/components/ui/choice';
import { DateInput } from '@/components/ui/date-input';
import { ErrorSummary } from '@/components/ui/error-summary';
import { keepTheirs } from '@/components/ui/keep-theirs';
import { Panel } from '@/components/ui/panel';
import { RecordConflict } from '@/components/ui/record-conflict';
import { RecordField, type RecordLookUp } from '@/components/ui/record-field';
import type { SelectOption } from '@/components/ui/select-box';
import { showToast } from '@/components/ui/show-toast';
import { TextInput } from '@/components/ui/text-input';
import { useActionForm } from '@/components/ui/use-action-form';
import { AgreementInput, type AgreementDraft } from '@/lib/domain/agreements/agreement-input';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';
import { AgreementPart } from './agreement-part';
import { scopeOf, type PartDraft } from './part-draft';

interface AgreementFormProps extends RecordLookUp {
  initial: Omit<AgreementDraft, 'scopes'>;
  /** The agency of an agreement stays; a new one chooses it. */
  agency: string | null;
  parts: readonly PartDraft[];
  subclusters: readonly SelectOption[];
  tags: readonly SelectOption[];
  searchAgencies: ChoiceSearch;
  back: string;
  save: (input: AgreementDraft) => Promise<ActionResult<{ id: string }>>;
}

const fresh = (key: number): PartDraft => ({ key, kind: 'organization', fields: [], reach: 'listed', organizations: [], subcluster: '', tagId: '' });
const inWords = (_field: string, value: unknown): string => (typeof value === 'string' ? value : '');

/** Whom an agreement is with, what for, until when, and part by part what it shares. */
export function AgreementForm({ initial, agency, parts: given, subclusters, tags, searchAgencies, search, labels, back, save }: AgreementFormProps) {
  const { form: words, columns } = messages.agreements;
  const router = useRouter();
  const [parts, setParts] = useState<readonly PartDraft[]>(given.length > 0 ? given : [fresh(0)]);
  const { form, formProps, pending, problems, refusal, errorOf } = useActionForm({
    schema: AgreementInput,
    defaultValues: { ...initial, scopes: parts.map(scopeOf) },
    action: save,
    onDone: ({ id }, did) => {
      showToast({ message: words.saved, did });
      router.push(`/agreements/${id}`);
    },
  });
  const change = (next: readonly PartDraft[]) => {
    setParts(next);
    form.setValue('scopes', next.map(scopeOf), { shouldDirty: true, shouldValidate: form.formState.isSubmitted });
  };
  return (
    <form className="form max-w-3xl" {...formProps}>
      <RecordConflict refusal={refusal} labels={{ purpose: words.purpose, validFrom: words.from, validTo: words.to }} inWords={inWords} pending={pending} onKeep={keepTheirs(form)} />
      {refusal?.code === 'conflict' ? null : <ErrorSummary message={refusal?.message} problems={problems} />}
      <Panel>
        <div className="form">
          {agency === null ? (
            <Controller control={form.control} name="agencyId" render={({ field }) => (
              <RecordField name="agencyId" label={words.agency} error={errorOf('agencyId')} value={field.value || null} onChange={(id) => field.onChange(id ?? '')} search={searchAgencies} labels={labels} />
            )} />
          ) : <p><span className="muted">{columns.agency}</span> <b>{agency}</b></p>}
          <TextInput {...form.register('purpose')} label={words.purpose} hint={words.purposeHint} error={errorOf('purpose')} maxLength={500} />
          <div className="pair">
            <DateInput {...form.register('validFrom')} label={words.from} error={errorOf('validFrom')} />
            <DateInput {...form.register('validTo')} label={words.to} error={errorOf('validTo')} />
          </div>
          <p className="hint">{words.nameGoes}</p>
          {parts.map((part, at) => (
            <AgreementPart
              key={part.key} at={at} part={part} search={search} subclusters={subclusters} tags={tags}
              onChange={(next) => change(parts.map((one) => (one.key === part.key ? next : one)))}
              onRemove={parts.length > 1 ? () => change(parts.filter((one) => one.key !== part.key)) : undefined}
              errorOf={(field) => errorOf(`scopes.${at}.${field}` as Path<AgreementDraft>)}
            />
          ))}
          <div><Button onClick={() => change([...parts, fresh(Math.max(...parts.map(({ key }) => key)) + 1)])}>{words.addPart}</Button></div>
        </div>
      </Panel>
      <div className="form-actions stick">
        <Button type="submit" look="primary" pending={pending}>{words.save}</Button>
        <ButtonLink href={back}>{messages.ui.cancel}</ButtonLink>
      </div>
    </form>
  );
}
