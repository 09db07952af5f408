/** What joins two who might vouch for each other. */
export const CHANNELS = ['relation', 'affiliation', 'membership', 'meeting', 'introduction'] as const;
export type Channel = (typeof CHANNELS)[number];

/**
 * Something known to join two on the day of asking. `level` is the level of collaboration (0 to 5, see collaboration-level), null where
 * nobody said. `lastOn` is the last day a thing that happens (a meeting, an introduction) happened; null for what simply holds.
 */
export type ChannelTie = {
  from: string; to: string; channel: Channel; level: number | null; lastOn: string | null; what: string;
};
