'use client';
import type { KeyboardEvent } from 'react';
import { RadioGroup } from '@/components/ui/radio-group';
import type { HeldDraft } from '@/lib/domain/meetings/held-input';
import { ATTENDANCES, type Attendance } from '@/lib/domain/outreach/attendance';
import { messages } from '@/lib/messages';

interface AttendanceMarksProps {
  marks: HeldDraft['marks'];
  onChange: (marks: HeldDraft['marks']) => void;
}

const OPTIONS = ['attended', 'no_show', 'apologies', 'invited'] as const satisfies readonly Attendance[];

/** One row for each who was asked. A letter marks the row and goes on to the next: a room of twenty is twenty keys. */
export function AttendanceMarks({ marks, onChange }: AttendanceMarksProps) {
  const { keys, attendance } = messages.meetings.meeting;
  const mark = (at: number, value: Attendance) => onChange(marks.map((one, place) => (place === at ? { ...one, attendance: value } : one)));

  function press(event: KeyboardEvent<HTMLLIElement>, at: number) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const value = ATTENDANCES.find((one) => keys[one] === event.key.toLowerCase());
    if (!value) return;
    event.preventDefault();
    mark(at, value);
    const next = event.currentTarget.nextElementSibling ?? event.currentTarget;
    (next.querySelector<HTMLInputElement>('input:checked') ?? next.querySelector<HTMLInputElement>('input'))?.focus();
  }

  return (
    <ul className="marking" aria-label={attendance}>
      {marks.map(({ label, organizationId, personId, attendance: chosen }, at) => (
        <li key={`${organizationId ?? ''} ${personId ?? ''}`} onKeyDown={(event) => press(event, at)}>
          <span className="who" aria-hidden="true">{label}</span>
          <RadioGroup
            name={`marks.${at}`} label={label} labelHidden size="small" value={chosen}
            options={OPTIONS.map((value) => ({ value, label: messages.outreach.attendances[value] }))} onChange={(event) => mark(at, event.target.value as Attendance)}
          />
        </li>
      ))}
    </ul>
  );
}
