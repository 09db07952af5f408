import type { PromiseCounts } from '@/lib/domain/forming/promise-counts';
import { messages } from '@/lib/messages';

const ORDER = ['kept', 'open', 'late', 'broken'] as const;

/** '2 kept, 1 open' over all roles of a body. */
export const promiseWords = (roles: readonly { promises: PromiseCounts }[]): string => {
  const { promises: words } = messages.forming.matrix;
  const said = ORDER.flatMap((how) => {
    const count = roles.reduce((sum, { promises }) => sum + promises[how], 0);
    return count === 0 ? [] : [words[how](count)];
  });
  return said.length === 0 ? words.none : said.join(', ');
};
