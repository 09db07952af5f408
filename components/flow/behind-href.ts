import type { BehindQuestion } from '@/lib/domain/flow/behind-question';

/** The page of the cases behind a figure. */
export const behindHref = (question: BehindQuestion): string =>
  `/pipeline/flow/cases?${new URLSearchParams(Object.entries(question).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]]))).toString()}`;
