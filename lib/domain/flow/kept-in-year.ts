type Kept = { jobsVerified: number | null; verifiedOn: string | null; jobsAnnounced: number | null; announcedOn: string | null };

export type KeptInYear = { verified: number; verifiedCases: number; announced: number; announcedCases: number };

/** Jobs verified and jobs announced in a calendar year, each by the day it was noted for, with how many cases they are of. A case without a figure is in neither. */
export const keptInYear = (cases: Iterable<Kept>, year: number): KeptInYear => {
  const within = (day: string | null) => day?.startsWith(`${year}-`) ?? false;
  const kept = { verified: 0, verifiedCases: 0, announced: 0, announcedCases: 0 };
  for (const { jobsVerified, verifiedOn, jobsAnnounced, announcedOn } of cases) {
    if (jobsVerified !== null && within(verifiedOn)) { kept.verified += jobsVerified; kept.verifiedCases++; }
    if (jobsAnnounced !== null && within(announcedOn)) { kept.announced += jobsAnnounced; kept.announcedCases++; }
  }
  return kept;
};
