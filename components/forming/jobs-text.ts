import type { NetworkFigure } from '@/lib/domain/network/network-figure';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

/** Jobs reached, or why they are not known. */
export const jobsText = (jobs: NetworkFigure): string => (jobs.value === null ? messages.network.measures.reasons[jobs.reason] : format.number(jobs.value));
