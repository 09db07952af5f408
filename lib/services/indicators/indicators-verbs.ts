import type { Verb } from '../define';
import { clusterHistory } from './cluster-history';
import { clusterPerformance } from './cluster-performance';
import { compareDefinitions } from './compare-definitions';
import { compareRegions } from './compare-regions';
import { compareSchemes } from './compare-schemes';
import { dropDefinitionDraft } from './drop-definition-draft';
import { dropSchemeDraft } from './drop-scheme-draft';
import { firmsBehind } from './firms-behind';
import { industryProfile } from './industry-profile';
import { listClassSchemes } from './list-class-schemes';
import { listClusters } from './list-clusters';
import { listSeries } from './list-series';
import { markOfficial } from './mark-official';
import { measureIndicators } from './measure-indicators';
import { mineScenario } from './mine-scenario';
import { peerRegions } from './peer-regions';
import { publishDefinition } from './publish-definition';
import { publishScheme } from './publish-scheme';
import { publishedStrength } from './published-strength';
import { qcewAgreement } from './qcew-agreement';
import { questionOptions } from './question-options';
import { readClassScheme } from './read-class-scheme';
import { readClusterDefinition } from './read-cluster-definition';
import { readDefinitionDraft } from './read-definition-draft';
import { readSchemeDraft } from './read-scheme-draft';
import { regionAnalysis } from './region-analysis';
import { regionProfile } from './region-profile';
import { saveDefinitionDraft } from './save-definition-draft';
import { saveSchemeDraft } from './save-scheme-draft';
import { seriesStanding } from './series-standing';
import { seriesTrend } from './series-trend';
import { startDefinitionDraft } from './start-definition-draft';
import { startSchemeDraft } from './start-scheme-draft';
import { subclusterCard } from './subcluster-card';
import { subclusterDetail } from './subcluster-detail';
import { subclusterShift } from './subcluster-shift';
import { subclusterStrength } from './subcluster-strength';
import { traceFigure } from './trace-figure';

/** Every command and query of indicators, one line each, sorted by id. */
export const indicatorsVerbs: readonly Verb[] = [
  clusterHistory,
  clusterPerformance,
  compareDefinitions,
  compareRegions,
  compareSchemes,
  dropDefinitionDraft,
  dropSchemeDraft,
  firmsBehind,
  industryProfile,
  listClassSchemes,
  listClusters,
  listSeries,
  markOfficial,
  measureIndicators,
  mineScenario,
  peerRegions,
  publishDefinition,
  publishScheme,
  publishedStrength,
  qcewAgreement,
  questionOptions,
  readClassScheme,
  readClusterDefinition,
  readDefinitionDraft,
  readSchemeDraft,
  regionAnalysis,
  regionProfile,
  saveDefinitionDraft,
  saveSchemeDraft,
  seriesStanding,
  seriesTrend,
  startDefinitionDraft,
  startSchemeDraft,
  subclusterCard,
  subclusterDetail,
  subclusterShift,
  subclusterStrength,
  traceFigure,
];
