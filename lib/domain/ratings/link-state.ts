export const LINK_STATES = ['open', 'used', 'revoked', 'expired', 'not-yet'] as const;
export type LinkState = (typeof LINK_STATES)[number];

type Link = { usedAt: Date | null; revokedAt: Date | null; expiresAt: Date };
type Round = { opensOn: string; closedAt: Date | null; archivedAt: Date | null };

/** What a private link is good for at a moment. What was used stays used; a closed or archived round ends every link of it. */
export const linkState = (link: Link, round: Round, { now, today }: { now: Date; today: string }): LinkState => {
  if (link.usedAt !== null) return 'used';
  if (link.revokedAt !== null || round.archivedAt !== null) return 'revoked';
  if (link.expiresAt <= now || round.closedAt !== null) return 'expired';
  return today < round.opensOn ? 'not-yet' : 'open';
};
