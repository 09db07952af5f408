import type { QuestionType } from '../question-type';

/** The questions a rule may look at, by key: how each is answered, its words, and its options by key. */
export type KnownQuestions = Readonly<Record<string, { type: QuestionType; text: string; options: Readonly<Record<string, string>> }>>;
