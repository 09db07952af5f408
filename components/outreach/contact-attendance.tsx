'use client';
import { useWatch } from 'react-hook-form';
import { AttendanceEditor } from './attendance-editor';
import type { ContactFormKit } from './use-contact-form';

/** Who of those named came, on which side and in what mood. */
export function ContactAttendance({ kit }: { kit: ContactFormKit }) {
  const { control, setValue } = kit.form;
  const [who, marks] = useWatch({ control, name: ['who', 'marks'] });
  return <AttendanceEditor who={who} marks={marks} onChange={(next) => setValue('marks', next, { shouldDirty: true })} />;
}
