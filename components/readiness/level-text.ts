import type { Level } from '@/lib/domain/readiness/level-of';
import { messages } from '@/lib/messages';

/** A level in a few words; null: nobody has assessed them. */
export const levelText = (level: Level | null): string => {
  const { assessing } = messages.readiness;
  if (level === null) return assessing.unassessed;
  if (level.kind === 'level') return assessing.level(level.level);
  return level.atMost === null ? assessing.incomplete : assessing.atMost(level.atMost);
};
