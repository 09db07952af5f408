import type { ClassScheme } from '@/lib/domain/indicators/class-scheme';
import type { ObservationStatus } from '@/lib/domain/indicators/observation-status';
import { bool, index, instant, int, json, primaryKey, real, table, text, uniqueIndex } from '../columns';

export const regions = table('regions', {
  code: text().primaryKey(),
  system: text().$type<'country' | 'province' | 'economic_region' | 'census_division' | 'custom' | 'us_area' | 'own'>().notNull(),
  name: text().notNull(),
  nameKey: text().notNull(),
  parentCode: text(),
  position: int().notNull(),
});

/** A custom region is the union of disjoint base regions. */
export const regionMembers = table('region_members', {
  regionCode: text().notNull().references(() => regions.code),
  memberCode: text().notNull().references(() => regions.code),
}, (t) => [primaryKey({ columns: [t.regionCode, t.memberCode] })]);

export const places = table('places', {
  name: text().notNull(),
  regionCode: text().notNull().references(() => regions.code),
  lat: real().notNull(),
  lng: real().notNull(),
}, (t) => [primaryKey({ columns: [t.name, t.regionCode] })]);

export const industries = table('industries', {
  version: text().notNull(),
  code: text().notNull(),
  level: int().notNull(),
  title: text().notNull(),
  parentCode: text(),
}, (t) => [primaryKey({ columns: [t.version, t.code] }), index('industries_parent').on(t.version, t.parentCode)]);

/** One vintage of one published table. `code` names the series across vintages; a newer vintage is a new row. */
export const datasets = table('datasets', {
  id: text().primaryKey(),
  code: text().notNull(),
  title: text().notNull(),
  provider: text().notNull(),
  sourceTable: text().notNull(),
  sourceUrl: text(),
  vintage: text().notNull(),
  referencePeriod: text().notNull(),
  measure: text().$type<'employment' | 'experienced_labour_force' | 'establishments'>().notNull(),
  unit: text().notNull(),
  placeBasis: text().$type<'work' | 'residence'>().notNull(),
  ownership: text(),
  rounding: text().$type<'none' | 'base5' | 'unit'>().notNull(),
  roundingUnit: real(),
  survey: bool().notNull(),
  releaseLimit: real(),
  timeSeriesOk: bool().notNull(),
  employmentOk: bool().notNull(),
  naicsVersion: text().notNull(),
  licence: text().notNull(),
  note: text(),
  retrievedOn: text(),
  sha256: text().notNull(),
  state: text().$type<'staged' | 'published' | 'undone'>().notNull(),
  publishedAt: instant(),
  batchId: text(),
  createdAt: instant().notNull(),
  createdBy: text().notNull(),
}, (t) => [uniqueIndex('datasets_vintage').on(t.code, t.vintage, t.sha256), index('datasets_state').on(t.state)]);

/** A published industry line and the NAICS codes or prefixes it covers. */
export const datasetLines = table('dataset_lines', {
  datasetId: text().notNull().references(() => datasets.id),
  code: text().notNull(),
  title: text().notNull(),
  level: text().$type<'total' | 'group' | 'leaf' | 'detail'>().notNull(),
  naics: json<string[]>().notNull(),
  parentCode: text(),
  position: int().notNull(),
}, (t) => [primaryKey({ columns: [t.datasetId, t.code] })]);

export const observations = table('observations', {
  datasetId: text().notNull().references(() => datasets.id),
  regionCode: text().notNull(),
  lineCode: text().notNull(),
  period: int().notNull(),
  measure: text().notNull(),
  value: real(),
  status: text().$type<ObservationStatus>().notNull(),
  lo: real(),
  hi: real(),
}, (t) => [
  primaryKey({ columns: [t.datasetId, t.regionCode, t.lineCode, t.period, t.measure] }),
  index('observations_period').on(t.datasetId, t.period),
]);

export const clusterDefinitions = table('cluster_definitions', {
  id: text().primaryKey(),
  clusterCode: text().notNull(),
  name: text().notNull(),
  version: int().notNull(),
  state: text().$type<'draft' | 'published'>().notNull(),
  effectiveFrom: text().notNull(),
  naicsVersion: text().notNull(),
  note: text(),
  publishedAt: instant(),
  publishedBy: text(),
  // The optimistic lock of a draft; a published definition keeps the last one.
  revision: int().notNull().default(1),
}, (t) => [uniqueIndex('cluster_definitions_version').on(t.clusterCode, t.version)]);

export const subclusters = table('subclusters', {
  definitionId: text().notNull().references(() => clusterDefinitions.id),
  code: text().notNull(),
  name: text().notNull(),
  tone: text().$type<'mining' | 'manufacturing' | 'services' | 'institutions'>().notNull(),
  position: int().notNull(),
}, (t) => [primaryKey({ columns: [t.definitionId, t.code] })]);

export const clusterIndustries = table('cluster_industries', {
  definitionId: text().notNull().references(() => clusterDefinitions.id),
  subclusterCode: text().notNull(),
  naicsCode: text().notNull(),
  weight: real().notNull(),
  distribution: bool().notNull(),
  why: text(),
}, (t) => [primaryKey({ columns: [t.definitionId, t.subclusterCode, t.naicsCode] })]);

/** A named way to class industries; what it says stands in its versions. */
export const classSchemes = table('class_schemes', {
  id: text().primaryKey(),
  createdAt: instant().notNull(),
  createdBy: text().notNull(),
});

/** A published version never changes: triggers refuse it (migration 0005). */
export const classSchemeVersions = table('class_scheme_versions', {
  id: text().primaryKey(),
  schemeId: text().notNull().references(() => classSchemes.id),
  version: int().notNull(),
  state: text().$type<'draft' | 'published'>().notNull(),
  scheme: json<ClassScheme>().notNull(),
  // Why it was published; null for what came before reasons were asked for.
  why: text(),
  publishedAt: instant(),
  publishedBy: text(),
  updatedAt: instant().notNull(),
  updatedBy: text().notNull(),
  // The optimistic lock of a draft; a published version keeps the last one.
  revision: int().notNull().default(1),
}, (t) => [uniqueIndex('class_scheme_versions_version').on(t.schemeId, t.version)]);
