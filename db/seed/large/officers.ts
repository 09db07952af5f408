const OFFICERS = 200;

/** The people of a large unit by id; the first is the one whose pages are measured. */
export const officersOf = (userId: string): readonly string[] => [userId, ...Array.from({ length: OFFICERS - 1 }, (_, i) => `load-u-${String(i + 1).padStart(8, '0')}`)];

/** Whose the n-th record is: everybody has about as many, of every tenth too. */
export const officerOf = (officers: readonly string[], n: number): string => officers[(n + Math.floor(n / officers.length)) % officers.length] as string;
