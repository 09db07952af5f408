import type { Attendance } from '@/lib/domain/outreach/attendance';
import { messages } from '@/lib/messages';

/** Whether somebody came, as a sign with its words. */
export function AttendanceMark({ mark }: { mark: Attendance | null }) {
  if (mark === null) return null;
  const { marks, letters } = messages.meetings.series;
  return <span className={`mark ${mark}`} title={marks[mark]}><span aria-hidden="true">{letters[mark]}</span><span className="sr-only">{marks[mark]}</span></span>;
}
