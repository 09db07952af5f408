import type { ActivityKind } from '../outreach/activity-kind';
import type { Confidentiality } from '../shared/confidentiality';
import type { Named } from './party';

/** What every list of follow-through shows of a record, whatever it is. */
export type DerivedRow = {
  id: string;
  version: number;
  confidentiality: Confidentiality;
  sample: boolean;
  owner: Named;
  contact: { id: string; kind: ActivityKind; occurredOn: string } | null;
};
