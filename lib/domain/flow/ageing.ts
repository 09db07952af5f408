import { OPEN_STAGES, type OpenStage } from '../pipeline/stage';
import { NOT_YET, type StageVisits } from './stage-visits';

/** Up to so many days in the stage, each band from the one before; the last has no end. */
export const AGE_BANDS = [30, 90, 180, 365, null] as const;

export type StageAges = { stage: OpenStage; open: number; bands: number[]; oldest: number | null };

/** Open visits of a stream by stage and by the days they last on `today` (a day number): counts, one for each of `AGE_BANDS`; oldest in days, null for none. */
export const ageing = ({ visits, cases }: StageVisits, stream: number, today: number): StageAges[] => {
  const rows = OPEN_STAGES.map((stage): StageAges => ({ stage, open: 0, bands: AGE_BANDS.map(() => 0), oldest: null }));
  for (let place = 0; place < cases.visit.length; place++) {
    const visit = cases.visit.at(place);
    if (visit === NOT_YET || cases.stream.at(place) !== stream) continue;
    const row = rows[visits.stage.at(visit)];
    if (!row) continue;
    const days = Math.max(0, today - visits.entered.at(visit));
    const band = AGE_BANDS.findIndex((most) => most === null || days <= most);
    row.open++;
    row.bands[band] = (row.bands[band] ?? 0) + 1;
    row.oldest = Math.max(row.oldest ?? 0, days);
  }
  return rows;
};
