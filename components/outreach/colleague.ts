/** Somebody of the team: `works` when follow-ups and confidences can be given to them. */
export type Colleague = { id: string; name: string; works: boolean };
