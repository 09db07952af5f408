import type { MissingReason } from '@/lib/domain/indicators/measured';
import { missing as words } from '../en/missing';

/** The words for a figure that is missing, by its reason: never an empty cell, never a zero. */
export const missing = (reason: MissingReason): string => words[reason];
