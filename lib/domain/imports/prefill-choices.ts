import type { ImportChoices, ImportChoicesInput } from './import-choices';
import type { TableSurvey } from './table-survey';

/** What the newest vintage of a series says of itself. */
export type SeriesFacts = Pick<
  ImportChoices,
  'title' | 'provider' | 'sourceTable' | 'sourceUrl' | 'vintage' | 'referencePeriod' | 'measure' | 'placeBasis' | 'ownership' | 'rounding' | 'roundingUnit'
  | 'survey' | 'releaseLimit' | 'timeSeriesOk' | 'employmentOk' | 'naicsVersion' | 'licence' | 'note'
> & { readonly code: string };

const fresh = ({ guess, periods, facts }: TableSurvey) => ({
  title: '', licence: '', naicsVersion: '', note: '', sourceUrl: '', ownership: '',
  provider: guess.provider ?? '',
  sourceTable: guess.sourceTable ?? '',
  measure: guess.measure ?? ('employment' as const),
  placeBasis: 'residence' as const,
  rounding: guess.roundingUnit === null ? ('none' as const) : ('unit' as const),
  roundingUnit: guess.roundingUnit,
  survey: false,
  releaseLimit: null,
  timeSeriesOk: periods.length > 1,
  employmentOk: guess.measure !== 'establishments' && guess.measure !== 'experienced_labour_force',
  ...facts?.said,
});

const ONE_YEAR = /^\d{4}$/;

/**
 * The choices a person starts from: everything the series said of itself last time, else what can be read off the file. The vintage is
 * never carried over: it is what sets this load apart, and only the day of release on the file can name it.
 */
export function prefillChoices(survey: TableSurvey, series: SeriesFacts | null, seriesCode = series?.code ?? ''): ImportChoicesInput {
  const { guess, dimensions, decimalMark, facts: published, ownRegions = false, ownIndustries = false, shape = null } = survey;
  const { code: _code, vintage: _vintage, referencePeriod, ...facts } = series ?? { code: '', vintage: '', referencePeriod: null, ...fresh(survey) };
  return {
    ...facts,
    seriesCode, vintage: guess.released ?? '',
    // A table of one year could not say whether its years may be compared.
    ...(series && !series.survey && ONE_YEAR.test(referencePeriod ?? '') && survey.periods.some((year) => String(year) !== referencePeriod)
      && { timeSeriesOk: published?.forbids.growth !== true }),
    referencePeriod: guess.referencePeriod ?? referencePeriod ?? '',
    retrievedOn: '',
    decimalMark,
    scale: 'as-written',
    regionSystem: ownRegions ? 'own' : (survey.regionSystem ?? ''),
    region: '',
    newRegions: ownRegions && series === null,
    ownIndustries,
    grid: shape,
    ...(published?.said.note && { note: published.said.note }),
    members: dimensions.map(({ column, suggested }) => ({ name: column, put: suggested })),
    regionNames: [],
    industryNames: [],
  };
}
