import { DataTable, type Column } from '@/components/ui/data-table';
import { NoteBox } from '@/components/ui/note-box';
import { Panel } from '@/components/ui/panel';
import type { GroupMoment } from '@/lib/domain/initiatives/group-moment';
import type { MatchedComparison } from '@/lib/domain/initiatives/matched-comparison';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { figureText, shareText } from './share-text';

interface BeforeAfterProps {
  participants: readonly GroupMoment[];
  /** Null where there are too many to measure. */
  others: readonly GroupMoment[] | null;
  comparison: MatchedComparison | null;
}

type Measure = keyof typeof messages.initiatives.standing.measures;
const MEASURES = ['nodes', 'density', 'level', 'close', 'components', 'isolates', 'paths'] as const satisfies readonly Measure[];

const { standing: words } = messages.initiatives;

const cell = (moment: GroupMoment, measure: Measure): string => {
  if (measure === 'nodes' || measure === 'components' || measure === 'isolates') return format.number(moment[measure]);
  if (measure === 'density') return figureText(moment.density, 3);
  if (measure === 'level') return figureText(moment.level, 1);
  return shareText(moment[measure]);
};

const told = ({ matched, participants, inside, outside, difference }: MatchedComparison): string => {
  if (inside.value === null || outside.value === null || difference.value === null) return words.tooFew;
  return `${words.compared(format.number(matched), format.number(participants))} ${words.difference(format.number(inside.value, 1), format.number(outside.value, 1), format.number(difference.value, 1))}`;
};

/** Those who take part beside those who do not, when it began and now. */
export function BeforeAfter({ participants, others, comparison }: BeforeAfterProps) {
  const [first, now] = [participants[0], participants.at(-1)];
  const columns = (moments: readonly GroupMoment[], heads: readonly [string, string], outside: boolean): Column<Measure>[] => moments.map((moment, at) => ({
    key: `${outside ? 'out' : 'in'} ${at}`, head: moments.length === 1 ? heads[1] : (heads[at] ?? heads[1]), end: true,
    cell: (measure) => (outside && measure === 'paths' ? <span className="muted">{words.notAsked}</span> : cell(moment, measure)),
  }));
  return (
    <Panel title={words.network} note={words.networkHint} flush footer={<>{first && now ? `${words.days(format.day(first.day, 'year'), format.day(now.day, 'year'))} ${words.rated(format.number(now.rated), format.number(now.ties))}. ` : null}{words.caveat}</>}>
      <DataTable
        caption={words.network} rows={MEASURES} rowKey={(measure) => measure}
        columns={[
          { key: 'measure', head: words.measure, cell: (measure) => words.measures[measure] },
          ...columns(participants, [words.then, words.now], false), ...columns(others ?? [], [words.othersThen, words.othersNow], true),
        ]}
      />
      <div className="px-3.5 py-3">{others === null || comparison === null ? <p className="muted">{words.tooMany}</p> : <NoteBox title={words.comparison}><p>{told(comparison)}</p></NoteBox>}</div>
    </Panel>
  );
}
