import type { ActivityKind } from '../outreach/activity-kind';
import type { Confidentiality } from '../shared/confidentiality';
import type { VisitState } from './visit-state';

type Named = { id: string; name: string };
/** `resting`: asked not to be contacted. */
type NamedParty = Named & { resting: boolean };

/** A planned visit as a week shows it. `time` is the clock of the workspace's zone; null is the whole day. */
export type PlannedVisit = {
  id: string;
  version: number;
  kind: ActivityKind;
  day: string;
  time: string | null;
  durationMin: number | null;
  place: string | null;
  note: string | null;
  owner: Named;
  state: VisitState;
  /** Times it was changed since it was planned; calendars go by it. */
  sequence: number;
  activityId: string | null;
  confidentiality: Confidentiality;
  sample: boolean;
  updatedAt: Date;
  organizations: NamedParty[];
  people: NamedParty[];
};
