/** Keys of the sources that are lists of our own; a published table is `table:<id>`. */
export const REGISTER = 'register';
export const READINESS = 'readiness';
export const OUTREACH = 'outreach';
export const INITIATIVES = 'initiatives';
export const DIRECTORY = 'directory';
export const PIPELINE = 'pipeline';
export const CLAIMS = 'claims';
export const tableKey = (vintageId: string): string => `table:${vintageId}`;
