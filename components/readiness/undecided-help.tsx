import { NoteBox } from '@/components/ui/note-box';
import { UNDECIDED } from '@/lib/domain/readiness/undecided';
import { messages } from '@/lib/messages';
import type { BoardRow } from './board-row';

/** What would give the undecided a place: each reason once, with those it keeps back and the way to mend it. */
export function UndecidedHelp({ rows, clusterCode }: { rows: readonly BoardRow[]; clusterCode: string }) {
  const { lacks, ...decision } = messages.readiness.formation.decision;
  const where: Record<(typeof UNDECIDED)[number], string | null> = {
    'no-table': '/imports/new', depth: '/imports/new', lq: `/clusters/${clusterCode}`, sureness: '/readiness/rules', borderline: null, nobody: '/organizations', readiness: '/readiness#firms',
  };
  const found = UNDECIDED.map((why) => ({ why, names: rows.filter(({ lacks: own }) => own.includes(why)).map(({ name }) => name) })).filter(({ names }) => names.length > 0);
  if (found.length === 0) return null;
  return (
    <NoteBox title={decision.lacksTitle}>
      <ul className="lacks">
        {found.map(({ why, names }) => {
          const href = where[why];
          return <li key={why}><b>{names.join(', ')}</b> {lacks[why].says} {href ? <a className="no-print" href={href}>{lacks[why].link}</a> : null}</li>;
        })}
      </ul>
    </NoteBox>
  );
}
