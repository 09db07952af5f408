/** From the least to the most pressing. */
export const SEVERITIES = ['notice', 'serious', 'critical'] as const;
export type Severity = (typeof SEVERITIES)[number];
