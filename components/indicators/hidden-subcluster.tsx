import { NoteBox } from '@/components/ui/note-box';
import { messages } from '@/lib/messages';
import { bottomUpText } from './bottom-up-text';
import type { SubclusterRow } from './subcluster-row';

/** Why a sub-cluster cannot be seen at the published depth, in one sentence, and what the register says instead. */
export function HiddenSubcluster({ row }: { row: SubclusterRow }) {
  const { hidden, alsoHolds } = messages.indicators.cluster;
  if (!row.published) return null;
  const { verdict, lines, sum } = row.published.visibility;
  if (verdict === 'visible') return null;
  if (verdict === 'stands-for') {
    const standing = sum.filter(({ fit }) => fit === 'stands-for');
    return <NoteBox><p>{standing.map(({ code, holds, alsoHolds: others }) => alsoHolds(row.name, `NAICS ${code}`, holds.length, others.length)).join(' ')}</p></NoteBox>;
  }
  const text = bottomUpText(row.bottomUp);
  const hiding = [...lines].sort((a, b) => b.holds.length - a.holds.length);
  return (
    <NoteBox tone="warn" title={hidden.title(row.name)}>
      <p>
        {hidden.lead(row.name)} {hiding.map(({ code, holds, alsoHolds: others }) => hidden.line(code, holds.length, others.length)).join('; ')}.{' '}
        {text.missing ? hidden.noBottomUp(row.bottomUp.firms, text.value) : hidden.bottomUp(text.value, row.bottomUp.firms)}
      </p>
    </NoteBox>
  );
}
