import type { ImportCheck } from './import-plan';

/** Loading would change nothing: the same file is published, or every figure of it stands in the newest vintage as it is. */
export const nothingNew = (check: ImportCheck): boolean => check.sameFileAs !== null || (check.toWrite === 0 && check.unchanged > 0);
