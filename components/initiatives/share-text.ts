import type { NetworkFigure } from '@/lib/domain/network/network-figure';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

/** A share as a percentage, or why there is none. */
export const shareText = (of: NetworkFigure): string => (of.value === null ? messages.network.measures.reasons[of.reason] : format.percent(of.value, { digits: 0 }));

/** A figure with so many digits, or why there is none. */
export const figureText = (of: NetworkFigure, digits: number): string => (of.value === null ? messages.network.measures.reasons[of.reason] : format.number(of.value, digits));
