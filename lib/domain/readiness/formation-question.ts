import { type z } from 'zod';
import { ClusterQuestion } from '../indicators/cluster-question';

/** Which cluster, in which region; both have a default. */
export const FormationQuestion = ClusterQuestion.pick({ cluster: true, region: true });
export type FormationQuestion = z.output<typeof FormationQuestion>;
