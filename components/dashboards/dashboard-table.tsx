import { DataTable, type Column } from '@/components/ui/data-table';
import { Tag, type TagTone } from '@/components/ui/tag';
import type { Standing } from '@/lib/domain/dashboards/standing';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import type { DashboardRow } from './dashboard-row';
import { figureText, targetText } from './figure-text';
import { TargetButton, type SetTarget } from './target-button';
import { TrendMark } from './trend-mark';

interface DashboardTableProps {
  caption: string;
  rows: readonly DashboardRow[];
  setTarget?: SetTarget;
}

const TONES: Record<Standing, TagTone> = { met: 'good', missed: 'warn', running: 'flat', unknown: 'flat' };

/** A few figures, each with where it comes from, where it is going, what it shall reach and the records behind it. */
export function DashboardTable({ caption, rows, setTarget }: DashboardTableProps) {
  const { dashboards: words, followThrough } = messages;
  const { columns: heads } = words;
  const columns: Column<DashboardRow>[] = [
    { key: 'measure', head: heads.measure, className: 'measure', cell: ({ name, href, definition }) => <><a href={href} aria-label={words.records(name)}>{name}</a><small className="under">{definition}</small></> },
    {
      key: 'now', head: heads.now, end: true,
      cell: ({ code, points }) => {
        const now = points.at(-1);
        if (!now) return null;
        return (
          <>
            {now.figure.value === null ? <span className="muted">{figureText(code, now)}</span> : <b className="figure-now">{figureText(code, now)}</b>}
            {now.from && now.from.whole > 0 ? <small className="under">{words.of(format.number(now.from.part), format.number(now.from.whole))}</small> : null}
          </>
        );
      },
    },
    { key: 'before', head: heads.before, end: true, cell: ({ code, points }) => { const before = points.at(-2); return before ? figureText(code, before) : null; } },
    {
      key: 'trend', head: heads.trend,
      cell: ({ code, name, points }) => <TrendMark points={points} label={words.trendOf(name, points.map((point) => `${followThrough.helped.quarter(point.quarter)} ${figureText(code, point)}`).join(', '))} />,
    },
    {
      key: 'target', head: heads.target,
      cell: ({ code, target }) => (target === null || target.value === null ? <span className="muted">{words.noTarget}</span> : (
        <>{targetText(code, target.value)}<small className="under">{words.setBy(target.by, format.day(target.on, 'year'))}</small></>
      )),
    },
    { key: 'standing', head: heads.standing, cell: ({ standing }) => (standing ? <Tag tone={TONES[standing]}>{words.standings[standing]}</Tag> : null) },
    ...(setTarget ? [{ key: 'set', head: heads.change, cell: ({ code, name, target }: DashboardRow) => <TargetButton code={code} name={name} target={target} action={setTarget} /> }] : []),
  ];
  return <DataTable caption={caption} rows={rows} rowKey={({ code }) => code} stacked columns={columns} />;
}
