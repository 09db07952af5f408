import type { Confidentiality } from '../../shared/confidentiality';
import type { Severity } from '../severity';
import type { ClockState } from './clock-state';

/** A red flag as lists show it. Instants are UTC. */
export type FlagRow = {
  id: string;
  version: number;
  title: string;
  severity: Severity;
  state: 'open' | 'closed';
  clock: ClockState;
  openedAt: Date;
  dueAt: Date;
  escalated: boolean;
  owner: { id: string; name: string };
  organization: { id: string; name: string };
  confidentiality: Confidentiality;
  sample: boolean;
};
