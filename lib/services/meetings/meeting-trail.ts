import { strictest } from '@/lib/domain/shared/confidentiality';
import type { Change } from '../audit-event';
import type { LoadedMeeting } from './load-meeting';

export type KeptMeeting = Pick<LoadedMeeting, 'seriesId' | 'day' | 'time' | 'durationMin' | 'place' | 'state' | 'activityId' | 'confidentiality' | 'agenda' | 'guests' | 'decisions' | 'version'>;

const OPEN = ['seriesId', 'day', 'time', 'durationMin', 'state', 'activityId', 'confidentiality'];

const snapshot = ({ seriesId, day, time, durationMin, place, state, activityId, confidentiality, agenda, guests, decisions, version }: KeptMeeting) => ({
  seriesId, day, time, durationMin, place, state, activityId, confidentiality, agenda, guests, decisions, version,
});

/** What the trail says of a meeting: what was said and by whom by digest alone, and of a closed one its level and state. */
export const meetingTrail = (before: KeptMeeting | null, after: KeptMeeting): Change => {
  const level = strictest([before?.confidentiality ?? 'public', after.confidentiality]);
  return { ...(before && { before: snapshot(before) }), after: snapshot(after), level, open: level === 'public' || level === 'internal' ? OPEN : ['state', 'confidentiality'] };
};
