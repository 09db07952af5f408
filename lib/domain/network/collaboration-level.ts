/** Levels of Collaboration Scale (Frey and others 2006, American Journal of Evaluation 27(3) 383-392), from 0. */
export const COLLABORATION_LEVELS = ['none', 'networking', 'cooperation', 'coordination', 'coalition', 'collaboration'] as const;
export type CollaborationLevel = (typeof COLLABORATION_LEVELS)[number];
export const HIGHEST_LEVEL = COLLABORATION_LEVELS.length - 1;
