import { ConfidentialityMark } from '@/components/ui/confidentiality-mark';
import { Dot, type DotTone } from '@/components/ui/dot';
import { isOpenStage, type Stage } from '@/lib/domain/pipeline/stage';
import { daysBetween } from '@/lib/domain/planning/days-between';
import type { Confidentiality } from '@/lib/domain/shared/confidentiality';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { cardName } from './card-name';

type Row = { id: string; codeName: string; organization: string | null; confidentiality: Confidentiality; stage: Stage; openedOn: string; nextStepOn: string | null; tone: { name: string; tone: DotTone } | null; moves: readonly { toStage: Stage; movedOn: string }[] };

/** Cases as bars over time: a piece for each stage, darker the further it came, and how it ended. Every piece is said in words beside it. */
export function CaseTimeline({ rows, from, today }: { rows: readonly Row[]; from: string; today: string }) {
  const { timeline: words, words: named } = messages.pipeline;
  const span = Math.max(1, daysBetween(from, today));
  const at = (day: string) => Math.min(100, Math.max(0, (daysBetween(from, day) / span) * 100));
  const quarters = Array.from({ length: 8 }, (_, index) => { const [year = 0, month = 1] = from.split('-').map(Number); const months = (month - 1) + index * 3; return `${year + Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}-01`; }).filter((day) => day >= from && day <= today);
  const pieces = ({ moves }: Row) => moves.flatMap(({ toStage, movedOn }, index) => (isOpenStage(toStage) ? [{ stage: toStage, left: at(movedOn), right: at(moves[index + 1]?.movedOn ?? today) }] : []));
  const said = ({ moves }: Row) => moves.map(({ toStage, movedOn }) => `${named.stages[toStage]} ${format.day(movedOn, 'year')}`).join(', ');
  return (
    <div className="table-scroll" role="region" aria-label={words.caption} tabIndex={0}>
      <div className="case-timeline">
        <div className="scale" aria-hidden="true"><span /><div>{quarters.map((day) => <span key={day} style={{ left: `${at(day)}%` }}>{format.day(day, 'year').replace(/^1 /, '')}</span>)}</div></div>
        <ol>
          {rows.map((row) => {
            const last = row.moves.at(-1);
            return (
              <li key={row.id}>
                <span className="who"><a href={`/pipeline/cases/${row.id}`}>{cardName(row)}</a> <ConfidentialityMark level={row.confidentiality} />{row.tone ? <span className="part"><Dot tone={row.tone.tone} label={row.tone.name} labelHidden /></span> : null}</span>
                <span className="bars" title={said(row)}>
                  <span className="sr-only">{said(row)}</span>
                  {pieces(row).map(({ stage, left, right }) => <span key={`${stage} ${left}`} className="piece" data-stage={stage} style={{ left: `${left}%`, width: `${Math.max(0.4, right - left)}%` }} />)}
                  {last && !isOpenStage(last.toStage) ? <span className="end" data-end={last.toStage} data-late={at(last.movedOn) > 92 ? '' : undefined} style={{ left: `${at(last.movedOn)}%` }}>{named.stages[last.toStage]}</span> : null}
                </span>
              </li>
            );
          })}
        </ol>
        <p className="key" aria-hidden="true">{words.key}: {(['identified', 'contacted', 'qualified', 'solution', 'decision'] as const).map((stage) => <span key={stage}><span className="piece" data-stage={stage} /> {named.stages[stage]}</span>)}</p>
      </div>
    </div>
  );
}
