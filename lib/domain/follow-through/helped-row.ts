import type { Named } from './party';

/** What was done for one organization in a quarter; `jobs` are those of claims with evidence. */
export type HelpedRow = { organization: Named; referrals: number; introductions: number; contracts: number; commitments: number; claims: number; jobs: number };
