import { isOpenStage, type Stage } from '../pipeline/stage';
import { addDays } from '../shared/add-days';

/** The spans of days in which a case was worked, from its moves in their order; the last is open (`to` null) while it still is. A day on which it ended does not count. */
export const openSpans = (moves: readonly { readonly to: Stage; readonly on: string }[]): { from: string; to: string | null }[] => {
  const spans: { from: string; to: string | null }[] = [];
  let since: string | null = null;
  for (const { to, on } of moves) {
    if (isOpenStage(to)) since ??= on;
    else if (since !== null) {
      if (on > since) spans.push({ from: since, to: addDays(on, -1) });
      since = null;
    }
  }
  if (since !== null) spans.push({ from: since, to: null });
  return spans;
};
