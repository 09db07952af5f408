import type { QuestionFacts } from '@/lib/domain/indicators/question-facts';
import type { Sheet } from '@/lib/domain/shared/sheet';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import type { IndustryRow } from '../industry-table';
import { growthText } from '../growth-text';
import { sourceTexts } from './source-texts';

const reasonOf = (reason: keyof typeof messages.ui.missing | null | undefined) => (reason ? messages.ui.missing[reason] : null);

/** Every published industry of a region with its figures in full precision, its marks, growth with its own years, and its class. */
export function industrySheet(facts: QuestionFacts, rows: readonly IndustryRow[]): Sheet {
  const { region, words, files } = messages.indicators;
  const { heads } = files;
  const { scheme, vintage, year } = facts;
  const cells = rows.map(({ line, reading }) => {
    const dated = reading.growth ? reading : reading.older;
    const growth = dated?.growth ?? null;
    const result = reading.class.label === null && reading.older ? reading.older.class : reading.class;
    const { lq } = reading;
    return [
      line.code, line.title, line.level, line.naics.join(' '), reading.count.value, reading.share.value, reading.referenceShare.value,
      lq.value, lq.lo, lq.hi, lq.interval ?? reasonOf(lq.intervalReason), lq.value === null ? null : (lq.value - 1) / (lq.value + 1), reasonOf(lq.reason),
      growth?.baseYear ?? null, growth?.endYear ?? null, growth?.growth.value ?? null, growth?.cagr.value ?? null, growth?.differential.value ?? null, growth?.['lq-change'].value ?? null,
      growth ? (growth.growth.value === null ? reasonOf(growth.growth.reason) : null) : reasonOf(reading.refusal?.reason ?? 'no-time-series'),
      result.label, result.label === null ? null : words.sureness(result.borderline),
      dated && dated !== reading ? (facts.vintages.find(({ id }) => id === reading.older?.sourceId)?.title ?? null) : null,
    ];
  });
  return {
    title: `${region.table.caption(facts.region.name, year ?? 0)}; ${facts.reference.name}`,
    columns: [
      heads.code, heads.industry, heads.level, heads.naics, words.measures[vintage?.series.measure ?? 'employment'].title, heads.share, heads.referenceShare,
      heads.lq, heads.low, heads.high, heads.interval, heads.symmetric, heads.reason,
      heads.base, heads.end, heads.growth, heads.cagr, heads.differential, heads.change, heads.growthReason, heads.className, heads.sureness, heads.table,
    ],
    rows: cells,
    source: vintage ? sourceTexts({
      vintage, place: facts, years: String(year ?? ''),
      rules: [files.scheme(scheme.name, format.number(scheme.cuts.x, 2), growthText(scheme.yMetric, scheme.cuts.y))],
    }) : [],
  };
}
