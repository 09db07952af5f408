import type { PlannedMeeting } from '@/lib/domain/meetings/planned-meeting';
import { byTheClock } from '@/lib/domain/planning/by-the-clock';
import type { PlannedVisit } from '@/lib/domain/planning/planned-visit';
import { MeetingItem } from './meeting-item';
import type { VisitActions } from './visit-actions';
import { VisitItem } from './visit-item';

interface DayItemsProps {
  visits: readonly PlannedVisit[];
  meetings: readonly PlannedMeeting[];
  withOwner?: boolean;
  actions?: VisitActions;
}

/** Visits and meetings of one day by the clock, whole days first. */
export function DayItems({ visits, meetings, withOwner, actions }: DayItemsProps) {
  const all = [
    ...visits.map((visit) => ({ day: visit.day, time: visit.time, item: <VisitItem key={visit.id} visit={visit} withOwner={withOwner} actions={actions} /> })),
    ...meetings.map((meeting) => ({ day: meeting.day, time: meeting.time, item: <MeetingItem key={meeting.id} meeting={meeting} withOwner={withOwner} /> })),
  ];
  return <ul>{all.sort(byTheClock).map(({ item }) => item)}</ul>;
}
