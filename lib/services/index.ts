import type { Verb } from './define';
import { accessVerbs } from './access/access-verbs';
import { agreementsVerbs } from './agreements/agreements-verbs';
import { auditVerbs } from './audit/audit-verbs';
import { dashboardsVerbs } from './dashboards/dashboards-verbs';
import { exportVerbs } from './export/export-verbs';
import { flowVerbs } from './flow/flow-verbs';
import { claimsVerbs } from './claims/claims-verbs';
import { directoryVerbs } from './directory/directory-verbs';
import { duplicatesVerbs } from './duplicates/duplicates-verbs';
import { followThroughVerbs } from './follow-through/follow-through-verbs';
import { formingVerbs } from './forming/forming-verbs';
import { historyVerbs } from './history/history-verbs';
import { importsVerbs } from './imports/imports-verbs';
import { indicatorsVerbs } from './indicators/indicators-verbs';
import { initiativesVerbs } from './initiatives/initiatives-verbs';
import { listeningVerbs } from './listening/listening-verbs';
import { listsVerbs } from './lists/lists-verbs';
import { meetingsVerbs } from './meetings/meetings-verbs';
import { networkVerbs } from './network/network-verbs';
import { noticesVerbs } from './notices/notices-verbs';
import { outreachVerbs } from './outreach/outreach-verbs';
import { pipelineVerbs } from './pipeline/pipeline-verbs';
import { planningVerbs } from './planning/planning-verbs';
import { privacyVerbs } from './privacy/privacy-verbs';
import { ratingsVerbs } from './ratings/ratings-verbs';
import { readinessVerbs } from './readiness/readiness-verbs';
import { registerVerbs } from './register/register-verbs';
import { reportsVerbs } from './reports/reports-verbs';
import { searchVerbs } from './search/search-verbs';
import { sheetVerbs } from './sheet/sheet-verbs';
import { targetingVerbs } from './targeting/targeting-verbs';
import { workspaceVerbs } from './workspace/workspace-verbs';

// Each area lists its own commands and queries; a new area takes one line here.
const declared: readonly Verb[] = [
  ...accessVerbs,
  ...agreementsVerbs,
  ...auditVerbs,
  ...claimsVerbs,
  ...dashboardsVerbs,
  ...directoryVerbs,
  ...duplicatesVerbs,
  ...exportVerbs,
  ...flowVerbs,
  ...followThroughVerbs,
  ...formingVerbs,
  ...historyVerbs,
  ...importsVerbs,
  ...indicatorsVerbs,
  ...initiativesVerbs,
  ...listeningVerbs,
  ...listsVerbs,
  ...meetingsVerbs,
  ...networkVerbs,
  ...noticesVerbs,
  ...outreachVerbs,
  ...pipelineVerbs,
  ...planningVerbs,
  ...privacyVerbs,
  ...ratingsVerbs,
  ...readinessVerbs,
  ...registerVerbs,
  ...reportsVerbs,
  ...searchVerbs,
  ...sheetVerbs,
  ...targetingVerbs,
  ...workspaceVerbs,
];

/** By id: the permission table, the command line, the palette and the tests read it. */
export const registry: ReadonlyMap<string, Verb> = new Map(declared.map((verb) => [verb.id, verb]));
