import { z } from 'zod';
import { peopleNarrowing } from '../register/people-list-input';
import { sheetQuestion } from './sheet-question';

/** What the sheet of people is asked. */
export const PeopleSheetQuestion = z.object({ ...peopleNarrowing, ...sheetQuestion });
export type PeopleSheetQuestion = z.output<typeof PeopleSheetQuestion>;
