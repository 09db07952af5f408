export const INITIATED_BY = ['government', 'industry', 'jointly'] as const;
export type InitiatedBy = (typeof INITIATED_BY)[number];
