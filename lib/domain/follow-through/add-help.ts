import type { HelpedRow } from './helped-row';

export type Help = Omit<HelpedRow, 'organization'>;
type Counted = { id: string | null } & { [Key in keyof Help]?: number | string | null };

const NOTHING: Help = { referrals: 0, introductions: 0, contracts: 0, commitments: 0, claims: 0, jobs: 0 };

/** Counts of several kinds added up by organization. A database gives sums as text; rows of no organization fall away. */
export const addHelp = (counts: readonly Counted[]): Map<string, Help> => {
  const byId = new Map<string, Help>();
  for (const { id, ...counted } of counts) {
    if (id === null) continue;
    const help = { ...(byId.get(id) ?? NOTHING) };
    for (const key of Object.keys(NOTHING) as (keyof Help)[]) help[key] += Number(counted[key] ?? 0);
    byId.set(id, help);
  }
  return byId;
};
