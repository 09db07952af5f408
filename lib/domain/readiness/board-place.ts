export const BOARD_PLACES = ['act_now', 'build_trust', 'recruit', 'watch'] as const;
export type BoardPlace = (typeof BOARD_PLACES)[number];

/**
 * Where a sub-cluster stands on the decision board. Strong and ready: act now. Strong only: build trust. Ready only: recruit. Neither:
 * watch. Null (drawn hollow, no verdict) when either is borderline or unknown.
 */
export function boardPlace(strong: boolean | null, ready: boolean | null): BoardPlace | null {
  if (strong === null || ready === null) return null;
  if (strong) return ready ? 'act_now' : 'build_trust';
  return ready ? 'recruit' : 'watch';
}
