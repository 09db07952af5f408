/** What a case is about: a firm that may leave or shrink, one that may grow, one that may come, one that begins. */
export const STREAMS = ['retention', 'expansion', 'attraction', 'start_up'] as const;
export type Stream = (typeof STREAMS)[number];
