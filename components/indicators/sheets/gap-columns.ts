import { isMissing } from '@/lib/domain/indicators/measured';
import type { GapRule } from '@/lib/domain/indicators/suppressed/gap-rule';
import type { LineGap } from '@/lib/domain/indicators/suppressed/line-gap';
import type { Sheet } from '@/lib/domain/shared/sheet';
import { messages } from '@/lib/messages';

/** The columns of what stands beside figures that are not published, apart from the published ones; none where only reasons are asked. */
export function gapColumns(rule: GapRule): { heads: readonly string[]; cells: (gap: LineGap | undefined) => Sheet['rows'][number]; rules: readonly string[] } {
  const { files: words, rules, bounds, estimate } = messages.indicators.gaps;
  if (rule === 'leave') return { heads: [], cells: () => [], rules: [] };
  const estimated = rule === 'estimate';
  return {
    heads: [words.low, words.high, words.lqLow, words.lqHigh, ...(estimated ? [words.estimate, words.lqEstimate, words.method] : [])],
    cells: (gap) => {
      const [count, lq] = [gap?.count, gap?.lq].map((figure) => (figure && !isMissing(figure) ? figure : null));
      return [
        count?.lo ?? null, count?.hi ?? null, lq?.lo ?? null, lq?.hi ?? null,
        ...(estimated ? [count?.estimate ?? null, lq?.estimate ?? null, count ? words.how[count.method] : null] : []),
      ];
    },
    rules: [`${words.rule(rules[rule])} ${bounds}${estimated ? ` ${estimate}` : ''}`],
  };
}
