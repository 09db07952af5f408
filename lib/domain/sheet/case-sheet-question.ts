import { z } from 'zod';
import { CASE_FILTERS } from '../pipeline/pipeline-question';
import { STAGES } from '../pipeline/stage';
import { STREAMS } from '../pipeline/stream';
import { sheetQuestion } from './sheet-question';

/** What the list of a stream's cases is narrowed to by what stands above it: its open ones, or those of one stage. */
export const caseNarrowing = { ...CASE_FILTERS, stage: z.enum(STAGES).optional() };

/** What the sheet of a stream's cases is asked. */
export const CaseSheetQuestion = z.object({ stream: z.enum(STREAMS), ...caseNarrowing, ...sheetQuestion });
export type CaseSheetQuestion = z.output<typeof CaseSheetQuestion>;
