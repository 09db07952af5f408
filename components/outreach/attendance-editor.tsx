'use client';
import { Disclosure } from '@/components/ui/disclosure';
import { ATTENDANCES, PARTICIPANT_SIDES, type Attendance, type ParticipantSide } from '@/lib/domain/outreach/attendance';
import type { ContactDraft, DraftMark } from '@/lib/domain/outreach/contact-draft';
import { messages } from '@/lib/messages';

interface AttendanceEditorProps {
  who: ContactDraft['who'];
  marks: ContactDraft['marks'];
  onChange: (marks: ContactDraft['marks']) => void;
}

const MOODS = ['2', '1', '0', '-1', '-2'] as const;

/** Everyone attended unless this says otherwise; the mood of a person only when it was noted. */
export function AttendanceEditor({ who, marks, onChange }: AttendanceEditorProps) {
  const { form, attendances, sentiments, sides } = messages.outreach;
  if (who.length === 0) return null;
  const came = who.filter(({ id }) => (marks[id]?.attendance ?? 'attended') === 'attended').length;
  const mark = (id: string, change: DraftMark) => onChange({ ...marks, [id]: { ...marks[id], ...change } });
  const summary = (
    <span>
      {form.attendance} <span className="muted">{came === who.length ? form.allCame : form.someCame(came, who.length)}</span>
    </span>
  );
  return (
    <Disclosure summary={summary}>
      <ul className="listing">
        {who.map(({ id, kind, label }) => (
          <li key={id}>
            <div className="line">
              <b className="flex-1 basis-40">{label}</b>
              <select className="input w-auto!" aria-label={form.attendanceOf(label)} value={marks[id]?.attendance ?? 'attended'} onChange={(event) => mark(id, { attendance: event.target.value as Attendance })}>
                {ATTENDANCES.map((value) => <option key={value} value={value}>{attendances[value]}</option>)}
              </select>
              {kind === 'person' ? (
                <select className="input w-auto!" aria-label={form.sentimentOf(label)} value={marks[id]?.sentiment ?? ''} onChange={(event) => mark(id, { sentiment: event.target.value })}>
                  <option value="">{form.noSentiment}</option>
                  {MOODS.map((value) => <option key={value} value={value}>{sentiments[value]}</option>)}
                </select>
              ) : null}
              <select className="input w-auto!" aria-label={form.sideOf(label)} value={marks[id]?.side ?? 'theirs'} onChange={(event) => mark(id, { side: event.target.value as ParticipantSide })}>
                {PARTICIPANT_SIDES.map((value) => <option key={value} value={value}>{sides[value]}</option>)}
              </select>
            </div>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
