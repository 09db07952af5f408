import type { Change } from '../audit-event';
import type { LoadedVisit } from './load-visit';

type Kept = Pick<LoadedVisit, 'kind' | 'day' | 'time' | 'durationMin' | 'place' | 'note' | 'ownerId' | 'state' | 'activityId' | 'confidentiality' | 'parties' | 'version'>;

const OPEN = ['kind', 'day', 'time', 'durationMin', 'ownerId', 'state', 'confidentiality'];

const snapshot = ({ kind, day, time, durationMin, place, note, ownerId, state, activityId, confidentiality, parties, version }: Kept) => ({
  kind, day, time, durationMin, place, note, ownerId, state, activityId, confidentiality, parties, version,
});

/** What the trail says of a visit that was planned or changed: free text by digest alone, and of a guarded one everything. */
export const visitChange = (before: Kept | null, after: Kept): Change => ({
  ...(before && { before: snapshot(before) }),
  after: snapshot(after),
  open: after.confidentiality === 'restricted' || after.confidentiality === 'sealed' ? ['state', 'confidentiality'] : OPEN,
  level: after.confidentiality,
});
