'use client';
import type { KeyboardEvent } from 'react';
import { DueTag } from '@/components/ui/due-tag';
import { fieldDescription } from '@/components/ui/field-description';
import { fieldId } from '@/components/ui/field-id';
import type { DraftFollowUp } from '@/lib/domain/outreach/contact-draft';
import { defaultDueDay } from '@/lib/domain/outreach/default-due-day';
import { splitDueWords } from '@/lib/domain/outreach/split-due-words';
import { messages } from '@/lib/messages';

interface NextFollowUpProps {
  value: string;
  onChange: (line: string) => void;
  onAdd: (followUp: DraftFollowUp) => void;
  today: string;
  error?: string;
}

/** One line for a promise and its day; Enter adds it to the list, saving counts it as it stands. */
export function NextFollowUp({ value, onChange, onAdd, today, error }: NextFollowUpProps) {
  const { form } = messages.outreach;
  const id = fieldId('next');
  const { title, dueOn } = splitDueWords(value, today);

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (title) onAdd({ title, due: dueOn ?? '', ownerId: '' });
  }

  return (
    <li>
      <div className="next">
        <input
          id={id}
          value={value}
          aria-label={form.nextFollowUp}
          placeholder={form.nextFollowUp}
          maxLength={260}
          autoComplete="off"
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={onKeyDown}
          aria-invalid={error ? true : undefined}
          aria-describedby={fieldDescription(id, form.followUpHint, error)}
        />
        {title ? <DueTag day={dueOn ?? defaultDueDay(today)} today={today} /> : null}
      </div>
      {error ? <p className="error" id={`${id}-error`}>{error}</p> : null}
      <p className="sr-only" id={`${id}-hint`}>{form.followUpHint}</p>
    </li>
  );
}
