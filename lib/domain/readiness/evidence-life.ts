import { addMonths } from '../shared/add-months';

/** The last day on which evidence of a day still carries a score: the same day `months` later. */
export const lastDayOfEvidence = (evidenceOn: string, months: number): string => addMonths(evidenceOn, months);

/** Evidence older than `months` greys its score; it does not erase it. */
export const isExpired = (evidenceOn: string, months: number, today: string): boolean => today > lastDayOfEvidence(evidenceOn, months);
