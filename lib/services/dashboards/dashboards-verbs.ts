import type { Verb } from '../define';
import { clusterWork } from './cluster-work';
import { jobsAtRisk } from './jobs-at-risk';
import { myWork } from './my-work';
import { readTargets } from './read-targets';
import { setTarget } from './set-target';

export const dashboardsVerbs: readonly Verb[] = [clusterWork, jobsAtRisk, myWork, setTarget, readTargets];
