/** How far an introduction has come; each step implies those before it. */
export const INTRODUCTION_RESULTS = ['none', 'met', 'quoted', 'contract'] as const;
export type IntroductionResult = (typeof INTRODUCTION_RESULTS)[number];
