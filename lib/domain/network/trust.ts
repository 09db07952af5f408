import { daysBetween } from '../planning/days-between';
import type { Channel, ChannelTie } from './channel';

/** Trust of a tie by its level of collaboration, 1 to 5; level 0 says that they do not work together. Ours: shown where it is used. */
export const TRUST_OF_LEVEL = [0, 0.35, 0.5, 0.65, 0.8, 0.9] as const;

/** Trust where nobody gave a level: a person speaks for their own firm; members of one body need not know each other. */
export const TRUST_OF_CHANNEL: Record<Channel, number> = { relation: 0.4, affiliation: 0.95, membership: 0.5, meeting: 0.45, introduction: 0.55 };

/** Trust in what happened halves in so many days. */
export const HALF_LIFE_DAYS = 730;

/**
 * Trust in one tie, 0 to 0.95: that of its level, or of its channel where no level is known, times 0.5^(days since / 730) for what
 * happened on a day. 0 for level 0 and for what happens after `today`.
 */
export const trustIn = ({ channel, level, lastOn }: Pick<ChannelTie, 'channel' | 'level' | 'lastOn'>, today: string): number => {
  const base = level === null ? TRUST_OF_CHANNEL[channel] : (TRUST_OF_LEVEL[level] ?? 0);
  if (lastOn === null) return base;
  return lastOn > today ? 0 : base * 0.5 ** (daysBetween(lastOn, today) / HALF_LIFE_DAYS);
};
