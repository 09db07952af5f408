import type { IntroductionResult } from '../follow-through/introduction-result';

/** What an introduction has become, as a level of collaboration: from having heard of each other to working together. Ours. */
export const INTRODUCTION_LEVEL: Record<IntroductionResult, number> = { none: 1, met: 2, quoted: 3, contract: 4 };
