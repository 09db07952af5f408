import type { PromiseCounts } from '@/lib/domain/forming/promise-counts';
import { messages } from '@/lib/messages';

const ORDER = ['kept', 'open', 'late', 'broken'] as const;

/** '2 kept, 1 open'; null without a promise. */
export const promiseWords = (promises: PromiseCounts): string | null => {
  const { promises: words } = messages.forming.matrix;
  const said = ORDER.flatMap((how) => (promises[how] === 0 ? [] : [words[how](promises[how])]));
  return said.length === 0 ? null : said.join(', ');
};
