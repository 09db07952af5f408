import { INKS, type Ink } from './shape';

/** A sub-cluster's own colour; whatever has none is drawn in the accent. */
export const inkOfTone = (tone: string | undefined): Ink => INKS.find((ink) => ink === tone) ?? 'accent';
