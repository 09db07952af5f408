import { z } from 'zod';
import { ContactFilter } from '../outreach/contact-filter';
import { sheetQuestion } from './sheet-question';

const { before: _before, ...narrowing } = ContactFilter.shape;

/** What the list of contacts is narrowed to by the fields above it. */
export const contactNarrowing = narrowing;

/** What the sheet of contacts is asked. */
export const ContactSheetQuestion = z.object({ ...contactNarrowing, ...sheetQuestion });
export type ContactSheetQuestion = z.output<typeof ContactSheetQuestion>;
