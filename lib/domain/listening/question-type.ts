export const QUESTION_TYPES = ['yes_no', 'choice', 'choices', 'scale', 'number', 'money', 'date', 'text', 'long_text'] as const;
export type QuestionType = (typeof QUESTION_TYPES)[number];
