import type { ReactNode } from 'react';
import { ChartFrame } from '@/components/ui/chart-frame';
import { NoteBox } from '@/components/ui/note-box';
import { Panel } from '@/components/ui/panel';
import type { RegionAnalysis } from '@/lib/domain/indicators/analysis/region-analysis';
import type { ShiftShareRules } from '@/lib/domain/indicators/analysis/shift-share-rules';
import type { QuestionFacts } from '@/lib/domain/indicators/question-facts';
import type { ShiftShareRow } from '@/lib/domain/indicators/shift-share/shift-share-table';
import { pack } from '@/lib/domain/shared/packed';
import { messages } from '@/lib/messages';
import { AllocationAdvice } from './allocation-advice';
import { WaterfallCanvas } from './chart/waterfall-canvas';
import { WATERFALL_WIDE } from './chart/waterfall-frames';
import { waterfallLayout } from './chart/waterfall-layout';
import { ShiftNotes } from './shift-notes';
import { ShiftRefusal } from './shift-refusal';
import type { ShiftLinks } from './shift-links';
import { shiftBars } from './shift-bars';
import { ShiftShareTable } from './shift-share-table';
import { SourceLine } from './source-line';

interface ShiftSharePanelProps {
  facts: QuestionFacts;
  analysis: Pick<RegionAnalysis, 'shift' | 'refusal'>;
  rules: ShiftShareRules;
  /** The choices of method and rules. */
  form: ReactNode;
  downloads?: ReactNode;
  /** The rows of the table: of a long one the first, until all are asked for. */
  rows: readonly ShiftShareRow[];
  more?: ReactNode;
  /** The page on the table the split is of; the industry there, and the page with other rules. */
  hrefs: { table: string; rules: (rules: Partial<ShiftShareRules>) => string };
  links: ShiftLinks;
}

/** Where the region's growth came from: a waterfall and the same figures by industry; where it is refused, why and what would do. */
export function ShiftSharePanel({ facts, analysis: { shift, refusal }, rules, form, downloads, rows, more, hrefs, links }: ShiftSharePanelProps) {
  const { shiftShare: words, words: { years: spanText, measures } } = messages.indicators;
  const vintage = facts.vintages.find(({ id }) => id === shift?.sourceId);
  const years = shift ? spanText(shift.baseYear, shift.endYear) : '';
  const refused = refusal && facts.vintage
    ? <ShiftRefusal refusal={refusal} chosen={facts.vintage} shown={vintage ? { vintage, years, href: hrefs.table } : null} /> : null;
  if (!shift || !vintage) return <Panel id="shift-share" title={words.title}>{refused}</Panel>;
  const { table, titles } = shift;
  if ('value' in table) {
    const other = table.reason === 'missing-year'
      ? { href: hrefs.rules({ method: 'dunn' }), label: words.refused.otherMethod }
      : { href: hrefs.rules({ suppressed: 'drop' }), label: words.refused.reset };
    return (
      <Panel id="shift-share" title={words.title} note={words.note(words.methods[rules.method].short, years)}>
        {form}
        {refused}
        <NoteBox tone="warn"><p>{words.refused.whole(messages.ui.missing[table.reason])} <a href={other.href}>{other.label}</a></p></NoteBox>
      </Panel>
    );
  }
  const bars = shiftBars(table);
  const { rows: _rows, ...whole } = table;
  const shown = Object.fromEntries(rows.map(({ code }) => [code, titles[code] ?? code]));
  const label = words.label(facts.region.name, facts.reference.name, years, measures[vintage.series.measure].title);
  return (
    <ChartFrame
      title={words.title} note={words.note(words.methods[table.method].short, years)} downloads={downloads}
      table={(
        <>
          <ShiftShareTable split={whole} packed={pack(rows)} titles={shown} caption={words.caption(facts.region.name, years)} links={links} />
          {more}
        </>
      )}
      source={<><ShiftNotes split={table} titles={titles} reference={facts.reference.name} cut={bars.length > 0 && waterfallLayout(bars, WATERFALL_WIDE).cut} /><SourceLine vintage={vintage} /></>}
    >
      {form}
      {refused}
      {bars.length === 0 ? null : <WaterfallCanvas bars={bars} label={label} />}
      {table.method === 'esteban' ? <AllocationAdvice rows={rows} titles={titles} links={links} /> : null}
    </ChartFrame>
  );
}
