/** Yes or no, a number (money in whole units), a day, a text, an option's key, or several of them. */
export type AnswerValue = boolean | number | string | string[];

/**
 * What somebody said to one question. `value` null is empty: asked and nothing given, or not asked yet; `skipped` is
 * the firm's own word that it will not say. The two are never the same, and neither is "no" or 0.
 */
export type Answer = { question: string; value: AnswerValue | null; skipped: boolean };
