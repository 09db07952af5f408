import { NoteBox } from '@/components/ui/note-box';
import type { FormationCard } from '@/lib/domain/readiness/formation-card';
import { messages } from '@/lib/messages';

/** What would change the verdict, in sentences. */
export function ChangeList({ card }: { card: FormationCard }) {
  const { formation } = messages.readiness;
  if (card.changes.length === 0) return null;
  return (
    <NoteBox title={formation.whatChanges}>
      <ul>
        {card.changes.map(({ code, what, by }) => <li key={code}>{what === 'find-out' ? formation.findOut[code] ?? formation.lacking[code](0) : formation.lacking[code](by ?? 0)}</li>)}
      </ul>
    </NoteBox>
  );
}
