import type { Choice } from '@/components/ui/choice';
import { fold } from '@/lib/domain/register/fold';

const MOST = 12;

/** Choices whose words hold every word that was typed, whatever its accents. */
export const foldedMatches = (choices: readonly Choice[], term: string): Choice[] => {
  const words = fold(term).split(' ').filter(Boolean);
  return choices.filter(({ label, hint }) => words.every((word) => fold(`${label} ${hint ?? ''}`).includes(word))).slice(0, MOST);
};
