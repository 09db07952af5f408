/** How much the cluster matters, and to whom. */
export const IMPORTANCES = ['national', 'regional', 'both', 'neither'] as const;
export type Importance = (typeof IMPORTANCES)[number];
