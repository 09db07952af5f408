'use server';
import type { AnswerDraft } from '@/lib/domain/ratings/answer-input';
import { answerByLink } from '@/lib/web/rating-link';

export const answerAction = async (input: AnswerDraft) => answerByLink(input);
