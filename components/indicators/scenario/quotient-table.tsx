import type { ReactNode } from 'react';
import { DataTable } from '@/components/ui/data-table';
import { Panel } from '@/components/ui/panel';
import type { Measured } from '@/lib/domain/indicators/measured';
import type { Turn } from '@/lib/domain/indicators/scenario/scenario-question';
import { messages } from '@/lib/messages';
import { lqText } from '../lq-text';
import { MeasuredFigure } from '../measured-figure';
import { reckoningHref } from './reckoning-href';

export type QuotientCounts = Readonly<Record<'e_ir' | 'e_r' | 'e_in' | 'e_n', Measured>>;
interface Bounds { lo: Measured; hi: Measured }
export interface ScenarioQuotient {
  code: string; subcluster: string; lines: readonly { code: string; title: string }[]; before: Measured; direct: Bounds; withSuppliers: Bounds | null;
  /** Counts of the table, in its unit, and whether the reference holds the region. */
  inputs: { counts: QuotientCounts; inside: boolean; unit: string; year: number };
}

const shown = (figure: Measured, label: string) => <MeasuredFigure figure={figure} show={lqText} label={label} href={reckoningHref('scenario-lq')} />;
const same = ({ lo, hi }: Bounds) => lo.value !== null && hi.value !== null && lqText(lo.value) === lqText(hi.value);
const range = (bounds: Bounds, label: string) => (same(bounds) ? shown(bounds.lo, label) : <>{shown(bounds.lo, label)} – {shown(bounds.hi, label)}</>);

/** The region's quotient of the mining lines as published, without (or with) the mine, and without the exposed suppliers too. */
export function QuotientTable({ quotient, turn, figureHref, downloads }: { quotient: ScenarioQuotient | null; turn: Turn; figureHref: (subcluster: string) => string; downloads: ReactNode }) {
  const { quotient: words } = messages.indicators.scenario;
  if (!quotient) return <Panel title={words.title}><p>{words.none}</p></Panel>;
  const rows = [
    { key: 'before', name: words.before, lq: <MeasuredFigure figure={quotient.before} show={lqText} label={words.caption(quotient.subcluster)} href={figureHref(quotient.code)} /> },
    { key: 'direct', name: words.direct[turn], lq: range(quotient.direct, words.direct[turn]) },
    ...(quotient.withSuppliers ? [{ key: 'suppliers', name: words.suppliers, lq: range(quotient.withSuppliers, words.suppliers) }] : []),
  ];
  return (
    <Panel title={words.title} note={words.note(quotient.lines.map(({ title }) => title).join(', '))} flush footer={<>{quotient.withSuppliers ? words.suppliersNote : null}{downloads}</>}>
      <DataTable
        caption={words.caption(quotient.subcluster)} rows={rows} rowKey={({ key }) => key}
        columns={[{ key: 'case', head: words.columns.case, cell: ({ name }) => name }, { key: 'lq', head: words.columns.lq, end: true, cell: ({ lq }) => lq }]}
      />
    </Panel>
  );
}
