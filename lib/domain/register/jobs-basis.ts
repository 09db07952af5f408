export const JOBS_BASES = ['payroll', 'stated', 'estimated', 'band'] as const;
export type JobsBasis = (typeof JOBS_BASES)[number];
