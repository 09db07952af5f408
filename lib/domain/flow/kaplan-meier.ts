/** How long something lasted, in whole days: `ended` that were seen to end on day d of theirs, `open` that still last after d days. */
export type Durations = { readonly ended: Float64Array; readonly open: Float64Array };

export type SurvivalStep = { readonly day: number; readonly atRisk: number; readonly ended: number; readonly surviving: number };

/**
 * Kaplan-Meier estimate of what lasts longer than d days: `S(d) = Π_{t<=d} (1 - ended_t / atRisk_t)`, atRisk_t = those that
 * lasted at least t days, ended or still open (Kaplan & Meier 1958, JASA 53: 457-481). Open ones are censored: they count as at
 * risk for as long as they were seen, those open since d days also on day d. A step for each day on which any ended;
 * none where nothing ended. Both arrays count by day and have the same length.
 */
export const kaplanMeier = ({ ended, open }: Durations): SurvivalStep[] => {
  let atRisk = 0;
  for (let day = 0; day < ended.length; day++) atRisk += (ended[day] ?? 0) + (open[day] ?? 0);
  const steps: SurvivalStep[] = [];
  let surviving = 1;
  for (let day = 0; day < ended.length; day++) {
    const gone = ended[day] ?? 0;
    if (gone > 0) {
      surviving = gone === atRisk ? 0 : surviving * (1 - gone / atRisk);
      steps.push({ day, atRisk, ended: gone, surviving });
    }
    atRisk -= gone + (open[day] ?? 0);
  }
  return steps;
};
