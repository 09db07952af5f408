import { addMonths } from '../shared/add-months';

/** The last day on which evidence of a day still carries a score: the same day `months` later. The day after it greys its score; it does not erase it. */
export const lastDayOfEvidence = (evidenceOn: string, months: number): string => addMonths(evidenceOn, months);
