import type { Verb } from '../define';
import { clusterWork } from './cluster-work';
import { jobsAtRisk } from './jobs-at-risk';
import { myWork } from './my-work';
import { readTargets } from './read-targets';
import { setTarget } from './set-target';
import { unitWork } from './unit-work';

export const dashboardsVerbs: readonly Verb[] = [clusterWork, jobsAtRisk, myWork, setTarget, readTargets, unitWork];
