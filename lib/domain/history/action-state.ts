/** `done` stands; `waiting` and `running` are undos in steps; `failed` is one that stopped; `forgotten` lost its values to a purge. */
export const ACTION_STATES = ['done', 'waiting', 'running', 'failed', 'forgotten'] as const;
export type ActionState = (typeof ACTION_STATES)[number];
