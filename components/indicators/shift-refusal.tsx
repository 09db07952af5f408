import { NoteBox } from '@/components/ui/note-box';
import type { Refusal } from '@/lib/domain/indicators/refusal';
import type { VintageFacts } from '@/lib/domain/indicators/vintage-facts';
import { messages } from '@/lib/messages';

interface ShiftRefusalProps {
  refusal: Refusal;
  chosen: VintageFacts;
  /** The table shown in its place with its years; null where no table would do. */
  shown: { vintage: VintageFacts; years: string; href: string } | null;
}

/** Why the chosen table has no growth to split, what would do, and what is shown in its place. */
export function ShiftRefusal({ refusal, chosen, shown }: ShiftRefusalProps) {
  const { shiftShare: { refused }, refused: { instead } } = messages.indicators;
  return (
    <NoteBox tone="warn">
      <p>{refused.chosen(`${chosen.title} (${chosen.vintage})`, messages.ui.missing[refusal.reason])} {instead[refusal.reason]}</p>
      {shown ? <p>{refused.shown(shown.years, `${shown.vintage.title} (${shown.vintage.vintage})`)} <a href={shown.href}>{refused.open}</a></p> : null}
    </NoteBox>
  );
}
