'use client';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { DueTag } from '@/components/ui/due-tag';
import { Tag } from '@/components/ui/tag';
import { TextInput } from '@/components/ui/text-input';
import type { DraftFollowUp } from '@/lib/domain/outreach/contact-draft';
import { defaultDueDay } from '@/lib/domain/outreach/default-due-day';
import { dueDayOfWords } from '@/lib/domain/outreach/due-day-of-words';
import { messages } from '@/lib/messages';
import type { Colleague } from './colleague';
import { DueInput } from './due-input';
import { OwnerSelect } from './owner-select';

interface FollowUpLineProps {
  /** Its place in the form: 'followUps.0'. */
  path: string;
  value: DraftFollowUp;
  onChange: (value: DraftFollowUp) => void;
  onRemove: () => void;
  today: string;
  me: string;
  colleagues: readonly Colleague[];
  errors: { title?: string; due?: string; ownerId?: string };
}

/** One follow-up of a form: a line to read, fields when it is to be changed or something is wrong with it. */
export function FollowUpLine({ path, value, onChange, onRemove, today, me, colleagues, errors }: FollowUpLineProps) {
  const { form } = messages.outreach;
  const [changing, setChanging] = useState(false);
  const wrong = Boolean(errors.title ?? errors.due ?? errors.ownerId);
  const day = value.due.trim() ? dueDayOfWords(value.due, today) : defaultDueDay(today);
  const owner = colleagues.find(({ id }) => id === value.ownerId)?.name ?? form.me;
  if (!changing && !wrong) {
    return (
      <li>
        <div className="line">
          <b>{value.title}</b>
          {day ? <DueTag day={day} today={today} /> : <Tag tone="bad">{value.due}</Tag>}
          <span className="end">
            {owner}
            <Button look="quiet" size="small" aria-label={form.changeFollowUp(value.title)} onClick={() => setChanging(true)}>
              {form.change}
            </Button>
            <Button look="quiet" size="small" aria-label={messages.ui.remove(value.title)} onClick={onRemove}>
              ×
            </Button>
          </span>
        </div>
      </li>
    );
  }
  return (
    <li>
      <div className="edit">
        <TextInput name={`${path}.title`} label={form.followUp} value={value.title} onChange={(event) => onChange({ ...value, title: event.target.value })} error={errors.title} />
        <div className="pair">
          <DueInput name={`${path}.due`} value={value.due} onChange={(due) => onChange({ ...value, due })} today={today} error={errors.due} />
          <OwnerSelect name={`${path}.ownerId`} value={value.ownerId} onChange={(ownerId) => onChange({ ...value, ownerId })} colleagues={colleagues} me={me} error={errors.ownerId} />
        </div>
        <div className="form-actions">
          <Button size="small" onClick={() => setChanging(false)}>{form.doneChanging}</Button>
          <Button look="quiet" size="small" onClick={onRemove}>{messages.ui.remove(value.title)}</Button>
        </div>
      </div>
    </li>
  );
}
