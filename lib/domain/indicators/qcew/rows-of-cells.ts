import type { ObservationStatus } from '../observation-status';
import type { QcewKey, QcewRow } from './qcew-row';

/** A stored cell of a QCEW table: one measure of one region, line and year. */
export type QcewCell = { readonly regionCode: string; readonly lineCode: string; readonly year: number; readonly measure: string; readonly value: number | null; readonly status: ObservationStatus };
/** Ownership, size and quarter the plain measures of a table stand for. */
export type KeptGroup = Pick<QcewKey, 'own' | 'size' | 'qtr'>;

type Kind = 'level' | 'lq' | 'otyChange' | 'otyPercent';
type Read = { readonly kind: Kind; readonly stem: string; readonly group: KeptGroup };

/** Lines that stand under another name than their code of the QCEW. */
const INDUSTRIES: Readonly<Record<string, string>> = { '00': '10', G: '101', S: '102' };
const ANNUAL: Readonly<Record<string, string>> = { employment: 'annual_avg_emplvl', establishments: 'annual_avg_estabs' };
const QUARTERLY: Readonly<Record<string, string>> = { employment: 'month3_emplvl', establishments: 'qtrly_estabs' };

function readMeasure(measure: string, kept: KeptGroup): Read {
  const [name = '', apart = ''] = measure.split('@');
  const own = /own(\d)/.exec(apart)?.[1] ?? kept.own;
  const size = /size(\d)/.exec(apart)?.[1] ?? kept.size;
  const qtr = apart.includes('annual') ? 'A' : (/q(\d)/.exec(apart)?.[1] ?? kept.qtr);
  const group = { own, size, qtr };
  if (name.startsWith('lq_')) return { kind: 'lq', stem: name.slice(3), group };
  if (name.startsWith('oty_') && name.endsWith('_pct_chg')) return { kind: 'otyPercent', stem: name.slice(4, -8), group };
  if (name.startsWith('oty_') && name.endsWith('_chg')) return { kind: 'otyChange', stem: name.slice(4, -4), group };
  return { kind: 'level', stem: (qtr === 'A' ? ANNUAL : QUARTERLY)[name] ?? name, group };
}

type Growing = QcewKey & Record<Kind, Record<string, number | null>> & { withheld: Record<Kind, boolean> };

/**
 * Rows of the QCEW put together again from stored cells: levels and the columns the publisher computed, by area, ownership, industry, size,
 * year and quarter. A withheld (`suppressed`) cell means that its group was not disclosed. `kept` says what plain measures stand for.
 */
export function rowsOfCells(cells: readonly QcewCell[], kept: KeptGroup): readonly QcewRow[] {
  const rows = new Map<string, Growing>();
  for (const { regionCode: area, lineCode, year, measure, value, status } of cells) {
    const { kind, stem, group } = readMeasure(measure, kept);
    const industry = INDUSTRIES[lineCode] ?? lineCode;
    const key = [area, group.own, industry, group.size, year, group.qtr].join('|');
    const row = rows.get(key) ?? {
      area, industry, year, ...group, level: {}, lq: {}, otyChange: {}, otyPercent: {},
      withheld: { level: false, lq: false, otyChange: false, otyPercent: false },
    };
    row[kind][stem] = value;
    if (status === 'suppressed') row.withheld[kind] = true;
    rows.set(key, row);
  }
  return [...rows.values()].map(({ level, lq, otyChange, otyPercent, withheld, ...key }) => ({
    ...key, levels: level, disclosed: !withheld.level, lq, lqDisclosed: !withheld.lq, otyChange, otyPercent,
    otyDisclosed: !withheld.otyChange && !withheld.otyPercent,
  }));
}
