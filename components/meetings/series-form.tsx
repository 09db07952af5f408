'use client';
import { Controller, useWatch } from 'react-hook-form';
import { DateInput } from '@/components/ui/date-input';
import { Panel } from '@/components/ui/panel';
import { RecordField, type RecordLookUp } from '@/components/ui/record-field';
import { RecordForm } from '@/components/ui/record-form';
import { SelectBox, type SelectOption } from '@/components/ui/select-box';
import { TextInput } from '@/components/ui/text-input';
import { useRecordForm } from '@/components/ui/use-record-form';
import { LAST_OF_MONTH, RHYTHM_KINDS } from '@/lib/domain/meetings/rhythm';
import { SeriesInput, type SeriesDraft } from '@/lib/domain/meetings/series-input';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { CONFIDENTIALITIES } from '@/lib/domain/shared/confidentiality';
import { messages } from '@/lib/messages';

interface SeriesFormProps extends RecordLookUp {
  initial: SeriesDraft;
  subclusters: readonly SelectOption[];
  colleagues: readonly SelectOption[];
  zone: string;
  save: (input: SeriesDraft) => Promise<ActionResult<{ id: string }>>;
}

const upTo = (count: number, words: readonly string[]) => Array.from({ length: count }, (_none, at) => ({ value: String(at + 1), label: words[at + 1] ?? '' }));

/** A series of meetings: who meets, in which rhythm, where, and who invites. */
export function SeriesForm({ initial, subclusters, colleagues, zone, save, search, labels }: SeriesFormProps) {
  const { form: words, kinds, nths, weekdays, parts } = messages.meetings.series;
  const kit = useRecordForm({
    schema: SeriesInput, defaultValues: initial, action: save,
    saved: words.saved, to: ({ id }) => `/meetings/series/${id}`,
  });
  const { form, errorOf } = kit;
  const { register, control } = form;
  const byMonths = useWatch({ control, name: 'rhythm' }) === 'months';
  const fresh = initial.id === undefined;
  return (
    <RecordForm kit={kit} labels={parts} back={fresh ? '/meetings' : `/meetings/series/${initial.id}`} saveLabel={words.save}>
      <Panel>
        <div className="form">
          {fresh ? <SelectBox {...register('subclusterCode')} label={words.subcluster} options={subclusters} error={errorOf('subclusterCode')} /> : null}
          <TextInput {...register('title')} label={words.title} hint={words.titleHint} error={errorOf('title')} maxLength={120} />
          <div className="pair">
            <SelectBox {...register('rhythm')} label={words.kind} options={RHYTHM_KINDS.map((kind) => ({ value: kind, label: kinds[kind] }))} error={errorOf('rhythm')} />
            <TextInput {...register('every')} inputMode="numeric" label={words.every} hint={words.everyHint} error={errorOf('every')} />
          </div>
          {byMonths ? (
            <div className="pair">
              <SelectBox {...register('nth')} label={words.nth} emptyLabel="" options={upTo(LAST_OF_MONTH, nths)} error={errorOf('nth')} />
              <SelectBox {...register('weekday')} label={words.weekday} emptyLabel="" options={upTo(7, weekdays)} error={errorOf('weekday')} />
            </div>
          ) : null}
          <div className="pair">
            <DateInput {...register('startsOn')} label={words.startsOn} hint={words.startsHint} error={errorOf('startsOn')} />
            <TextInput {...register('time')} type="time" label={words.time} hint={words.timeHint(zone)} optional error={errorOf('time')} />
          </div>
          <div className="pair">
            <TextInput {...register('durationMin')} inputMode="numeric" label={words.duration} optional error={errorOf('durationMin')} />
            <TextInput {...register('place')} label={words.place} optional error={errorOf('place')} maxLength={120} />
          </div>
          <Controller control={control} name="convenerOrganizationId" render={({ field }) => (
            <RecordField name="convenerOrganizationId" label={words.convener} hint={words.convenerHint} optional error={errorOf('convenerOrganizationId')} value={field.value || null} onChange={(id) => field.onChange(id ?? '')} search={search} labels={labels} />
          )} />
          <div className="pair">
            <SelectBox {...register('ownerId')} label={words.owner} options={colleagues} error={errorOf('ownerId')} />
            <SelectBox {...register('confidentiality')} label={words.seenBy} hint={words.seenByHint} options={CONFIDENTIALITIES.map((level) => ({ value: level, label: messages.outreach.confidentialities[level] }))} error={errorOf('confidentiality')} />
          </div>
        </div>
      </Panel>
    </RecordForm>
  );
}
