'use client';
import { useState, type FormEvent } from 'react';
import type { Choice, ChoiceSearch } from '@/components/ui/choice';
import { DateInput } from '@/components/ui/date-input';
import { MultiComboBox } from '@/components/ui/multi-combo-box';
import { Panel } from '@/components/ui/panel';
import { RecordForm } from '@/components/ui/record-form';
import { RestWarning } from '@/components/ui/rest-warning';
import { SelectBox } from '@/components/ui/select-box';
import { TextInput } from '@/components/ui/text-input';
import { useRecordForm } from '@/components/ui/use-record-form';
import { MeetingInput, type MeetingDraft } from '@/lib/domain/meetings/meeting-input';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { CONFIDENTIALITIES, type Confidentiality } from '@/lib/domain/shared/confidentiality';
import { messages } from '@/lib/messages';
import { AgendaEditor } from './agenda-editor';

interface MeetingFormProps {
  initial: MeetingDraft;
  guests: readonly Choice[];
  /** The level it may not be opened beyond. */
  least: Confidentiality;
  zone: string;
  back: string;
  search: ChoiceSearch;
  save: (input: MeetingDraft) => Promise<ActionResult<{ id: string }>>;
}

const inWords = (_field: string, value: unknown): string => (Array.isArray(value) ? String(value.length) : typeof value === 'string' || typeof value === 'number' ? String(value) : '');

/** A meeting that is to take place: when, where, what about, and who comes beyond the members. */
export function MeetingForm({ initial, guests, least, zone, back, search, save }: MeetingFormProps) {
  const { meeting: words, series } = messages.meetings;
  const [who, setWho] = useState(guests);
  const kit = useRecordForm({
    schema: MeetingInput, defaultValues: initial, action: save,
    saved: initial.id === undefined ? words.planned : words.saved, to: ({ id }) => `/meetings/${id}`,
  });
  const { form, problems, errorOf } = kit;
  // A line nobody wrote in is no item: it goes when the meeting is saved.
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const written = (form.getValues('agenda') ?? []).filter(({ title, minutes }) => title.trim() !== '' || String(minutes ?? '').trim() !== '');
    if (written.length !== form.getValues('agenda')?.length) form.setValue('agenda', written);
    return kit.formProps.onSubmit(event);
  };
  const { register } = form;
  const invite = (chosen: readonly Choice[]) => {
    setWho(chosen);
    form.setValue('guests', chosen.map(({ id, kind }) => (kind === 'person' ? { personId: id } : { organizationId: id })), { shouldDirty: true });
  };
  const guestProblem = problems.find(({ path }) => path.startsWith('guests'))?.message;
  return (
    <RecordForm kit={{ ...kit, formProps: { ...kit.formProps, onSubmit: submit } }} labels={words.parts} inWords={inWords} back={back} saveLabel={words.saveMeeting}>
      <Panel>
        <div className="form">
          <div className="pair">
            <DateInput {...register('day')} label={words.day} error={errorOf('day')} />
            <TextInput {...register('time')} type="time" label={words.time} hint={series.form.timeHint(zone)} optional error={errorOf('time')} />
          </div>
          <div className="pair">
            <TextInput {...register('durationMin')} inputMode="numeric" label={words.duration} optional error={errorOf('durationMin')} />
            <TextInput {...register('place')} label={words.place} optional error={errorOf('place')} maxLength={120} />
          </div>
          <MultiComboBox name="guests" label={words.guests} hint={words.guestsHint} optional value={who} onChange={invite} search={search} error={guestProblem} />
          {guestProblem ? null : <RestWarning who={who} />}
          <SelectBox {...register('confidentiality')} label={words.seenBy} options={CONFIDENTIALITIES.slice(CONFIDENTIALITIES.indexOf(least)).map((level) => ({ value: level, label: messages.outreach.confidentialities[level] }))} error={errorOf('confidentiality')} />
        </div>
      </Panel>
      <Panel title={words.agenda}><AgendaEditor form={form} errorOf={errorOf} /></Panel>
    </RecordForm>
  );
}
