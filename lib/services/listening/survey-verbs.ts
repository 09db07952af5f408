import type { Verb } from '../define';

/** Every command and query of surveys and interviews. */
export const surveyVerbs: readonly Verb[] = [];
