import { z } from 'zod';
import { organizationNarrowing } from '../register/organization-list-input';
import { sheetQuestion } from './sheet-question';

/** What the sheet of organizations is asked: the fields above it narrow, the view says the rest. */
export const OrganizationSheetQuestion = z.object({ ...organizationNarrowing, ...sheetQuestion });
export type OrganizationSheetQuestion = z.output<typeof OrganizationSheetQuestion>;
