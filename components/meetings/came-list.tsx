import type { Party } from '@/lib/domain/follow-through/party';
import type { Attendance } from '@/lib/domain/outreach/attendance';
import { messages } from '@/lib/messages';
import { AttendanceMark } from './attendance-mark';
import { PartyLinks } from './party-links';

/** Who came to a meeting and who did not, those who came first. */
export function CameList({ taking }: { taking: readonly (Party & { attendance: Attendance })[] }) {
  const { marks } = messages.meetings.series;
  const rank = ({ attendance }: { attendance: Attendance }) => ['attended', 'apologies', 'no_show', 'invited'].indexOf(attendance);
  return (
    <ul className="attendees">
      {taking.toSorted((a, b) => rank(a) - rank(b)).map((one) => (
        <li key={`${one.organization?.id} ${one.person?.id}`}><AttendanceMark mark={one.attendance} /> <span><PartyLinks organization={one.organization} person={one.person} /> {one.attendance === 'attended' ? null : <span className="as" aria-hidden="true">{marks[one.attendance]}</span>}</span></li>
      ))}
    </ul>
  );
}
