import type { RuleTest } from '../rule-test';
import { messages } from '@/lib/messages';

/** What a test looks at, in words: the question as it was asked, or the fact's name. A question nobody knows goes by its key. */
export const subjectWords = (of: RuleTest['of'], questionTexts: Readonly<Record<string, string>>): string =>
  'question' in of ? (questionTexts[of.question] ?? of.question) : messages.listening.redFlags.facts[of.fact];
