import type { ImportChoicesInput } from './import-choices';
import { ownershipOf } from './ownership';
import type { SurveyedDimension } from './dimension-survey';
import { isStatcanSurvey } from './is-statcan-survey';
import type { KnownLayout } from './recognise-head';
import { statcanNaics } from './statcan-naics';
import { statcanTitle } from './statcan-title';

type Facts = Partial<Pick<
  ImportChoicesInput,
  'title' | 'provider' | 'sourceTable' | 'sourceUrl' | 'measure' | 'placeBasis' | 'ownership' | 'survey' | 'timeSeriesOk' | 'employmentOk' | 'naicsVersion' | 'licence' | 'note'
>>;
/** What the publisher says of a table, beyond its figures; where it forbids a use, no choice of a person can allow it. */
export type PublisherFacts = { readonly said: Facts; readonly forbids: { readonly growth: boolean; readonly jobs: boolean }; readonly notes: readonly string[] };

type Seen = {
  readonly title: string; readonly titles?: readonly string[]; readonly header?: readonly string[]; readonly sourceTable: string | null; readonly notes: readonly string[];
  readonly periods: readonly number[]; readonly dimensions: readonly SurveyedDimension[];
};

const BUSINESS_COUNTS = /business counts|locations? counts|nombre d.entreprises|nombre d.emplacements/i;
const LONGEST_NOTE = 20_000;

const naicsUs = (last: number | undefined) =>
  last === undefined ? 'NAICS US' : `NAICS US ${[2022, 2017, 2012, 2007, 2002].find((version) => version <= last) ?? 2002}`;

const statcan = ({ title: named, titles = [], header = [], notes, sourceTable }: Seen): Pick<PublisherFacts, 'said' | 'forbids'> => {
  const title = named || statcanTitle(titles) || (sourceTable ? `Statistics Canada, table ${sourceTable}` : '');
  const texts = [title, ...header, ...notes];
  const counts = BUSINESS_COUNTS.test(title) || (sourceTable?.startsWith('33-10-') ?? false);
  return {
    said: {
      provider: 'Statistics Canada',
      ...(title && { title }),
      naicsVersion: statcanNaics(texts), survey: !counts && isStatcanSurvey(sourceTable, texts),
      ...(sourceTable && { sourceTable, licence: `Adapted from Statistics Canada, Table ${sourceTable}. This does not constitute an endorsement by Statistics Canada of this product.` }),
      ...(counts && { measure: 'establishments' as const, placeBasis: 'work' as const, timeSeriesOk: false, employmentOk: false }),
    },
    forbids: { growth: counts, jobs: counts },
  };
};

/**
 * Publisher's facts by layout: the QCEW is a count of jobs covered by unemployment insurance, by place of work; Canadian Business Counts
 * are of one date and count establishments, so they enter neither growth nor jobs (Statistics Canada, tables 33-10).
 */
export function publisherFacts({ layout }: Pick<KnownLayout, 'layout'>, seen: Seen): PublisherFacts {
  const notes = seen.notes.map((note) => note.trim()).filter(Boolean);
  const note = notes.length > 0 ? { note: notes.join('\n').slice(0, LONGEST_NOTE) } : {};
  if (layout === 'qcew') {
    const own = seen.dimensions.find(({ column }) => column === 'own_code')?.suggested ?? '0';
    return {
      notes, forbids: { growth: false, jobs: false },
      said: {
        ...note, provider: 'U.S. Bureau of Labor Statistics', title: 'Quarterly Census of Employment and Wages', sourceTable: 'QCEW', sourceUrl: 'https://www.bls.gov/cew/',
        licence: 'Source: U.S. Bureau of Labor Statistics, Quarterly Census of Employment and Wages (public domain).',
        measure: 'employment', placeBasis: 'work', survey: false, timeSeriesOk: true, naicsVersion: naicsUs(seen.periods.at(-1)), ownership: ownershipOf(own), employmentOk: true,
      },
    };
  }
  if (layout === 'statcan' || (layout === 'legacy' && seen.sourceTable !== null)) {
    const facts = statcan(seen);
    return { ...facts, said: { ...note, ...facts.said }, notes };
  }
  return { notes, forbids: { growth: false, jobs: false }, said: { ...note, ...((seen.title || seen.titles?.[0]) && { title: seen.title || seen.titles?.[0] }) } };
}
