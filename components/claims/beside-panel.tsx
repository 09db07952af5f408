import { Figures } from '@/components/ui/figures';
import { NoteBox } from '@/components/ui/note-box';
import { Panel } from '@/components/ui/panel';
import type { ClaimKind } from '@/lib/domain/follow-through/claim';
import type { SubclusterShift } from '@/lib/domain/indicators/shift-share/subcluster-shift';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { besideText } from './beside-text';

interface BesidePanelProps {
  kind: ClaimKind;
  jobs: number;
  /** Null: sub-cluster, region or years are not named yet. */
  beside: { part: string; region: { code: string; name: string }; table: string | null; shift: SubclusterShift | null; gap: string; asked: { from: number; to: number } } | null;
}

const words = messages.claims.beside;
const count = (value: number) => format.number(Math.round(value));

/** A claim beside the shift-share of its sub-cluster over the same years, and what that says of it. */
export function BesidePanel({ kind, jobs, beside }: BesidePanelProps) {
  if (!beside) return <Panel title={words.title}><p className="muted">{words.none}</p></Panel>;
  const { part, region, table, shift, gap, asked } = beside;
  if (!shift) return <Panel title={words.title} note={words.where(part, region.name, String(asked.from), String(asked.to))}><p className="muted">{gap}</p></Panel>;
  const [from, to] = [String(shift.baseYear), String(shift.endYear)];
  const [told, verdict] = besideText(kind, jobs, shift);
  const href = `/region?region=${region.code}&base=${from}&year=${to}`;
  return (
    <Panel title={words.title} note={words.where(shift.line ?? part, region.name, from, to)} footer={<>{words.source}{table ? ` ${table}.` : ''} <a href={href}>{words.open}</a></>}>
      <Figures figures={[
        { label: words.base(from), value: count(shift.base) }, { label: words.ns, value: count(shift.ns) }, { label: words.im, value: count(shift.im) }, { label: words.rs, value: count(shift.rs) },
        { label: words.end(to), value: count(shift.base + shift.ns + shift.im + shift.rs) },
      ]} />
      <NoteBox tone={!shift.covers ? 'accent' : shift.rs > 0 ? 'good' : 'warn'} title={shift.covers ? verdict : words.otherTime(from, to)}><p>{told}</p>{!shift.covers || (shift.baseYear === asked.from && shift.endYear === asked.to) ? null : <p>{words.other(from, to)}</p>}{shift.line === null ? null : <p>{words.inStead(shift.line)}</p>}</NoteBox>
    </Panel>
  );
}
