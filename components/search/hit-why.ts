import type { Hit } from '@/lib/domain/search/hit';
import { messages } from '@/lib/messages';

/** Why a hit is one, where its label does not show it. */
export const hitWhy = ({ match, why }: Hit): string | null => {
  if (match.startsWith('near')) return messages.search.near;
  if (why === null) return null;
  return match === 'text' ? why : messages.search.also(why);
};
