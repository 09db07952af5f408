'use client';
import { Controller, useWatch } from 'react-hook-form';
import { AlikeHint, type AlikeSearch } from './duplicates/alike-hint';
import { Checkbox } from '@/components/ui/checkbox';
import { DateInput } from '@/components/ui/date-input';
import { Panel } from '@/components/ui/panel';
import { RecordForm } from '@/components/ui/record-form';
import { SelectBox } from '@/components/ui/select-box';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import { useRecordForm } from '@/components/ui/use-record-form';
import { PersonInput, type PersonDraft } from '@/lib/domain/register/person-input';
import { PREFERRED_CHANNELS } from '@/lib/domain/register/preferred-channel';
import { SPOKEN_LANGUAGES } from '@/lib/domain/register/spoken-language';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';
import { AffiliationFields } from './affiliation-fields';
import { personInWords } from './person-in-words';
import { RecordField, type RecordLookUp } from '@/components/ui/record-field';

interface PersonFormProps extends RecordLookUp {
  initial: PersonDraft;
  save: (input: PersonDraft) => Promise<ActionResult<{ id: string }>>;
  /** Where to go when it is given up. */
  back: string;
  alike: AlikeSearch;
}

/** One form for a new person and for changing one; a new person may come with the organization they speak for. */
export function PersonForm({ initial, save, back, alike, search, labels }: PersonFormProps) {
  const { personForm: words, languages, channels, affiliation } = messages.register;
  const isNew = initial.id === undefined;
  const kit = useRecordForm({
    schema: PersonInput,
    defaultValues: initial,
    draft: `person:${initial.id ?? 'new'}:${initial.version ?? 0}`,
    action: (input: PersonDraft) => save({ ...input, affiliation: input.affiliation?.organizationId ? input.affiliation : null }),
    saved: words.saved,
    to: ({ id }) => (isNew && back !== '/people' ? back : `/people/${id}`),
  });
  const { form, errorOf } = kit;
  const [givenName, familyName, email, phone, organizationId] = useWatch({ control: form.control, name: ['givenName', 'familyName', 'email', 'phone', 'affiliation.organizationId'] });
  const { givenName: given, familyName: family, email: address } = form.formState.dirtyFields;
  const named = `${givenName ?? ''}${familyName ?? ''}`.trim().length >= 3 && (isNew || Boolean(given || family || address));
  return (
    <RecordForm kit={kit} labels={words.parts} inWords={personInWords} back={back} width="max-w-3xl">
      <Panel title={words.name}>
        <div className="form">
          <div className="pair">
            <TextInput {...form.register('givenName')} label={words.givenName} error={errorOf('givenName')} maxLength={100} autoComplete="off" autoFocus />
            <TextInput {...form.register('familyName')} label={words.familyName} error={errorOf('familyName')} maxLength={100} autoComplete="off" />
            <TextInput {...form.register('pronoun')} label={words.pronoun} hint={words.pronounHint} optional error={errorOf('pronoun')} maxLength={40} autoComplete="off" />
          </div>
          <AlikeHint typed={named ? { record: 'person', id: initial.id, givenName, familyName, email, phone, organizationId } : null} search={alike} />
        </div>
      </Panel>
      {isNew ? (
        <Panel title={words.firstAffiliation}>
          <div className="form">
            <Controller control={form.control} name="affiliation.organizationId" render={({ field }) => (
              <RecordField name="affiliation.organizationId" label={affiliation.organization} optional error={errorOf('affiliation.organizationId')} value={field.value || null} onChange={(id) => field.onChange(id ?? '')} search={search} labels={labels} />
            )} />
            <AffiliationFields brief bind={(field) => form.register(`affiliation.${field}`)} errorOf={(field) => errorOf(`affiliation.${field}`)} />
          </div>
        </Panel>
      ) : null}
      <Panel title={words.reach}>
        <div className="form">
          <div className="pair">
            <TextInput {...form.register('email')} type="email" label={words.email} optional error={errorOf('email')} maxLength={254} autoComplete="off" />
            <TextInput {...form.register('phone')} type="tel" label={words.phone} optional error={errorOf('phone')} maxLength={60} autoComplete="off" />
            <SelectBox {...form.register('preferredChannel')} label={words.preferredChannel} emptyLabel={words.noPreference} options={PREFERRED_CHANNELS.map((value) => ({ value, label: channels[value] }))} error={errorOf('preferredChannel')} />
          </div>
          <DateInput {...form.register('doNotContactSince')} className="max-w-64" label={words.doNotContactSince} hint={words.doNotContactHint} optional error={errorOf('doNotContactSince')} />
          <fieldset className="field">
            <legend className="pb-1">{words.languages}</legend>
            <div className="grid grid-cols-[repeat(auto-fill,minmax(10rem,1fr))] gap-x-3 gap-y-1">
              {SPOKEN_LANGUAGES.map((code) => <Checkbox key={code} {...form.register('languages')} id={`f-languages-${code}`} value={code} label={languages[code]} />)}
            </div>
          </fieldset>
          <TextArea {...form.register('about')} label={words.about} optional error={errorOf('about')} maxLength={4000} />
        </div>
      </Panel>
    </RecordForm>
  );
}
