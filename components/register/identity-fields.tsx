'use client';
import { Controller, useWatch } from 'react-hook-form';
import { AlikeHint, type AlikeSearch } from './duplicates/alike-hint';
import { Checkbox } from '@/components/ui/checkbox';
import { SelectBox, type SelectOption } from '@/components/ui/select-box';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import { ORGANIZATION_KINDS } from '@/lib/domain/register/organization-kind';
import { ORGANIZATION_STATUSES } from '@/lib/domain/register/organization-status';
import { messages } from '@/lib/messages';
import { LinesInput } from './lines-input';
import { numberOrNone } from './number-or-none';
import { RecordField, type RecordLookUp } from '@/components/ui/record-field';
import type { OrganizationKit } from './use-organization-form';

interface IdentityFieldsProps extends RecordLookUp {
  kit: OrganizationKit;
  owners: readonly SelectOption[];
  /** Looks for records that may be the one being written. */
  alike: AlikeSearch;
}

/** Who they are: names, kind, numbers, and who of us looks after them. */
export function IdentityFields({ kit: { form, errorOf }, owners, alike, search, labels }: IdentityFieldsProps) {
  const { form: words, kinds, statuses } = messages.register;
  const { register, control, setValue, getFieldState, formState: { dirtyFields } } = form;
  const [legalName = '', website, businessNumber, place, id] = useWatch({ control, name: ['legalName', 'website', 'businessNumber', 'sites.0.place', 'id'] });
  const named = legalName.trim().length >= 2 && (id === undefined || Boolean(dirtyFields.legalName));
  const kind = register('kind', {
    onChange: (event: { target: { value: string } }) => {
      if (!getFieldState('rightsHolder').isDirty) setValue('rightsHolder', event.target.value === 'first_nation');
    },
  });
  return (
    <>
      <TextInput {...register('legalName')} label={words.legalName} hint={words.legalNameHint} error={errorOf('legalName')} maxLength={200} autoComplete="off" autoFocus />
      <AlikeHint typed={named ? { record: 'organization', id, name: legalName.trim(), website, businessNumber, place } : null} search={alike} />
      <div className="pair">
        <SelectBox {...kind} label={words.kind} error={errorOf('kind')} options={ORGANIZATION_KINDS.map((value) => ({ value, label: kinds[value] }))} />
        <SelectBox {...register('status')} label={words.status} error={errorOf('status')} options={ORGANIZATION_STATUSES.map((value) => ({ value, label: statuses[value] }))} />
      </div>
      <Checkbox {...register('rightsHolder')} label={words.rightsHolder} hint={words.rightsHolderHint} error={errorOf('rightsHolder')} />
      <div className="pair">
        <Controller control={control} name="tradeNames" render={({ field }) => (
          <LinesInput name="tradeNames" label={words.tradeNames} hint={words.tradeNamesHint} optional error={errorOf('tradeNames') ?? errorOf('tradeNames.0')} value={field.value ?? []} onChange={field.onChange} />
        )} />
        <TextArea {...register('about')} label={words.about} optional error={errorOf('about')} maxLength={4000} />
      </div>
      <div className="pair">
        <TextInput {...register('website')} label={words.website} optional error={errorOf('website')} inputMode="url" autoComplete="off" maxLength={500} />
        <TextInput {...register('businessNumber')} label={words.businessNumber} hint={words.businessNumberHint} optional error={errorOf('businessNumber')} inputMode="numeric" autoComplete="off" maxLength={40} />
        <TextInput {...register('foundedYear', numberOrNone)} label={words.founded} optional error={errorOf('foundedYear')} inputMode="numeric" maxLength={4} autoComplete="off" />
      </div>
      <div className="pair">
        <SelectBox {...register('ownerId')} label={words.owner} hint={words.ownerHint} emptyLabel={words.nobody} options={owners} error={errorOf('ownerId')} />
        <Controller control={control} name="parentId" render={({ field }) => (
          <RecordField name="parentId" label={words.parent} hint={words.parentHint} optional error={errorOf('parentId')} value={field.value ?? null} onChange={field.onChange} search={search} labels={labels} />
        )} />
      </div>
    </>
  );
}
