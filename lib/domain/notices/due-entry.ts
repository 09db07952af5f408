import { strictest, type Confidentiality } from '../shared/confidentiality';
import type { CalendarEntry } from './calendar-entry';
import { isGuarded } from './is-guarded';

export type Due = {
  id: string;
  of: 'follow-up' | 'commitment' | 'red-flag';
  version: number;
  updatedAt: Date;
  /** ISO day it is due on; a red flag runs out at an instant as well. */
  day: string;
  at: Date | null;
  title: string;
  organization: string | null;
  /** The organization asked not to be contacted. */
  resting: boolean;
  levels: readonly (Confidentiality | null)[];
  path: string;
};

type Words = { guarded: string; left: (title: string) => string; due: Record<Due['of'], (title: string) => string> };

/** What falls due as an appointment of its day; of one that carries a guarded level anywhere, the day alone. */
export const dueEntry = ({ id, of, version, updatedAt, day, at, title, organization, resting, levels, path }: Due, words: Words): CalendarEntry => {
  const when = { uid: `${of}-${id}@lode`, sequence: version - 1, changedAt: updatedAt, day, at, durationMin: at ? 30 : null, place: null, note: null, cancelled: false };
  const level = strictest(levels.filter((one) => one !== null));
  if (isGuarded(level)) return { ...when, title: words.guarded, path: null };
  const named = words.due[of](organization ? `${title} (${organization})` : title);
  return { ...when, title: resting ? words.left(named) : named, path };
};
