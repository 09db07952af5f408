'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { v7 as newId } from 'uuid';
import type { z } from 'zod';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import type { ChoiceSearch } from '@/components/ui/choice';
import { DateInput } from '@/components/ui/date-input';
import { ErrorSummary } from '@/components/ui/error-summary';
import { MultiComboBox } from '@/components/ui/multi-combo-box';
import { Panel } from '@/components/ui/panel';
import type { SelectOption } from '@/components/ui/select-box';
import { showToast } from '@/components/ui/show-toast';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import { useActionForm } from '@/components/ui/use-action-form';
import { contactOfHeld, heldField } from '@/lib/domain/meetings/contact-of-held';
import { HeldInput, type HeldDraft } from '@/lib/domain/meetings/held-input';
import type { LogContactInput } from '@/lib/domain/outreach/log-contact-input';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';
import { ActionsEditor } from './actions-editor';
import { AttendanceMarks } from './attendance-marks';

interface HeldFormProps {
  meeting: { id: string } & Parameters<typeof contactOfHeld>[1];
  initial: HeldDraft;
  colleagues: readonly SelectOption[];
  due: string;
  search: ChoiceSearch;
  hold: (contact: z.input<typeof LogContactInput>) => Promise<ActionResult<{ id: string }>>;
}

/** A meeting as it was held: saved, it is one contact, and this meeting. */
export function HeldForm({ meeting, initial, colleagues, due, search, hold }: HeldFormProps) {
  const { meeting: words } = messages.meetings;
  const router = useRouter();
  const [contactId] = useState(() => newId());
  const { form, formProps, pending, problems, refusal, errorOf } = useActionForm({
    schema: HeldInput, defaultValues: initial, draft: `meeting:${meeting.id}`,
    action: async (draft: HeldDraft) => {
      const held = HeldInput.parse(draft);
      const result = await hold(contactOfHeld(contactId, meeting, held));
      if (result.ok || !result.error.fields) return result;
      return { ok: false as const, error: { ...result.error, fields: Object.fromEntries(Object.entries(result.error.fields).map(([path, text]) => [heldField(path, held), text])) } };
    },
    onDone: (_, did) => {
      showToast({ message: words.held, did });
      router.push(`/meetings/${meeting.id}`);
    },
  });
  const marks = useWatch({ control: form.control, name: 'marks' });
  const put = (next: HeldDraft['marks']) => form.setValue('marks', next, { shouldDirty: true, shouldValidate: form.formState.isSubmitted });
  const theirs = [...new Map(marks.flatMap(({ organizationId, personId, label }) => (organizationId && !personId ? [[organizationId, { value: `organization:${organizationId}`, label }] as const] : []))).values()];
  const known = new Set(initial.marks.map(({ organizationId, personId }) => personId || organizationId));
  const others = marks.flatMap(({ organizationId, personId, label }) => {
    const id = personId || organizationId;
    return id && !known.has(id) ? [{ id, kind: personId ? 'person' : 'organization', label }] : [];
  });
  return (
    <form className="form" {...formProps}>
      <ErrorSummary message={refusal?.message} problems={problems} />
      <Panel title={words.attendance} note={words.keysHint}>
        <div className="form">
          <AttendanceMarks marks={marks} onChange={put} />
          {errorOf('marks') ? <p className="error" id="marks">{errorOf('marks')}</p> : null}
          <MultiComboBox
            name="others" label={words.others} hint={words.othersHint} optional value={others} search={search}
            onChange={(chosen) => put([
              ...marks.filter(({ organizationId, personId }) => known.has(personId || organizationId) || chosen.some(({ id }) => id === (personId || organizationId))),
              ...chosen.filter(({ id }) => !marks.some(({ organizationId, personId }) => (personId || organizationId) === id)).map(({ id, kind, label }) => ({
                organizationId: kind === 'person' ? null : id, personId: kind === 'person' ? id : null, label, attendance: 'attended' as const,
              })),
            ])}
          />
        </div>
      </Panel>
      <Panel title={words.minutes} note={words.minutesHint}>
        <div className="form">
          <div className="pair">
            <DateInput {...form.register('occurredOn')} label={words.day} error={errorOf('occurredOn')} />
            <TextInput {...form.register('durationMin')} inputMode="numeric" label={words.duration} optional error={errorOf('durationMin')} />
          </div>
          <TextArea {...form.register('minutes')} label={words.minutes} optional rows={10} error={errorOf('minutes')} />
        </div>
      </Panel>
      <Panel title={words.actions}><ActionsEditor form={form} errorOf={errorOf} ours={colleagues} theirs={theirs} due={due} /></Panel>
      <div className="form-actions stick">
        <Button type="submit" look="primary" pending={pending}>{words.save}</Button>
        <ButtonLink href={`/meetings/${meeting.id}`}>{messages.ui.cancel}</ButtonLink>
      </div>
    </form>
  );
}
