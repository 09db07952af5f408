import { z } from 'zod';
import { Quarter } from '../shared/quarter';

/** The quarter to look at; the one today is in when left out. */
export const HelpedInput = z.strictObject({ quarter: Quarter.optional() });
