/** The stages in which a case is worked, in their order. */
export const OPEN_STAGES = ['identified', 'contacted', 'qualified', 'solution', 'decision'] as const;
export type OpenStage = (typeof OPEN_STAGES)[number];

/** Won and lost end a case, dormant rests it; from each of them it can be reopened. */
export const CLOSED_STAGES = ['won', 'lost', 'dormant'] as const;
export type ClosedStage = (typeof CLOSED_STAGES)[number];

export const STAGES = [...OPEN_STAGES, ...CLOSED_STAGES] as const;
export type Stage = (typeof STAGES)[number];

export const isOpenStage = (stage: Stage): stage is OpenStage => (OPEN_STAGES as readonly Stage[]).includes(stage);
