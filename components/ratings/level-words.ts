import type { NetworkFigure } from '@/lib/domain/network/network-figure';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

/** A level, with a half where it is a mean, or why there is none. */
export const levelWords = (of: NetworkFigure): string => (of.value === null ? messages.network.measures.reasons[of.reason] : format.number(of.value, of.value % 1 === 0 ? 0 : 1));
