import type { ReadingReason } from '@/lib/domain/initiatives/reading';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

const isOurs = (reason: string): reason is 'no-amount' | 'older-than-baseline' | 'elsewhere' | 'no-table' | 'no-baseline' => reason in messages.initiatives.metrics.reasons;

/** Why there is no figure, in words. */
export const readingReason = (reason: ReadingReason | 'no-baseline'): string => (isOurs(reason) ? (messages.initiatives.metrics.reasons[reason] ?? reason) : format.missing(reason));

/** A year stays a year, a day is written as one. */
export const asOfText = (asOf: string): string => (asOf.length === 4 ? asOf : format.day(asOf, 'year'));
