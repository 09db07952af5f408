/** What becomes of one part of a row. `skip`: left out by a person's word, or waiting for it; `error`: a cell must be mended first. */
export const LIST_DEEDS = ['create', 'update', 'same', 'skip', 'error'] as const;
export type ListDeed = (typeof LIST_DEEDS)[number];
