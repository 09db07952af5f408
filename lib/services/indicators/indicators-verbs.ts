import type { Verb } from '../define';
import { clusterHistory } from './cluster-history';
import { clusterPerformance } from './cluster-performance';
import { compareDefinitions } from './compare-definitions';
import { compareRegions } from './compare-regions';
import { dropDefinitionDraft } from './drop-definition-draft';
import { firmsBehind } from './firms-behind';
import { industryProfile } from './industry-profile';
import { listClassSchemes } from './list-class-schemes';
import { listClusters } from './list-clusters';
import { listSeries } from './list-series';
import { measureIndicators } from './measure-indicators';
import { mineScenario } from './mine-scenario';
import { peerRegions } from './peer-regions';
import { publishDefinition } from './publish-definition';
import { qcewAgreement } from './qcew-agreement';
import { questionOptions } from './question-options';
import { readClusterDefinition } from './read-cluster-definition';
import { readDefinitionDraft } from './read-definition-draft';
import { regionAnalysis } from './region-analysis';
import { regionProfile } from './region-profile';
import { saveClassScheme } from './save-class-scheme';
import { saveDefinitionDraft } from './save-definition-draft';
import { seriesTrend } from './series-trend';
import { startDefinitionDraft } from './start-definition-draft';
import { subclusterCard } from './subcluster-card';
import { subclusterDetail } from './subcluster-detail';
import { traceFigure } from './trace-figure';

/** Every command and query of indicators, one line each, sorted by id. */
export const indicatorsVerbs: readonly Verb[] = [
  clusterHistory,
  clusterPerformance,
  compareDefinitions,
  compareRegions,
  dropDefinitionDraft,
  firmsBehind,
  industryProfile,
  listClassSchemes,
  listClusters,
  listSeries,
  measureIndicators,
  mineScenario,
  peerRegions,
  publishDefinition,
  qcewAgreement,
  questionOptions,
  readClusterDefinition,
  readDefinitionDraft,
  regionAnalysis,
  regionProfile,
  saveClassScheme,
  saveDefinitionDraft,
  seriesTrend,
  startDefinitionDraft,
  subclusterCard,
  subclusterDetail,
  traceFigure,
];
