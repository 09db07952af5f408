import type { Verb } from '../define';
import { issueReport } from './issue-report';
import { listIssued } from './list-issued';
import { pipelineOfPeriod } from './pipeline-of-period';
import { readIssued } from './read-issued';
import { readTemplate } from './read-template';
import { saveTemplate } from './save-template';

/** Every command and query of reports, one line each, sorted by id. */
export const reportsVerbs: readonly Verb[] = [issueReport, listIssued, readIssued, pipelineOfPeriod, saveTemplate, readTemplate];
