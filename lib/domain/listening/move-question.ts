import type { SurveyBlock } from './survey-body';

export type Place = { block: number; question: number };

/** The blocks with one question taken from its place and put before another: `to.question` may be the length of its block. */
export const moveQuestion = (blocks: readonly SurveyBlock[], from: Place, to: Place): SurveyBlock[] => {
  const moved = blocks[from.block]?.questions[from.question];
  if (!moved) return [...blocks];
  const shift = from.block === to.block && from.question < to.question ? 1 : 0;
  return blocks.map((block, b) => {
    const left = b === from.block ? block.questions.filter((_, q) => q !== from.question) : block.questions;
    return b === to.block ? { ...block, questions: left.toSpliced(to.question - shift, 0, moved) } : { ...block, questions: left };
  });
};

/** Where one step up (-1) or down (1) leads: over the edge of a block into the next one. Null at either end of the survey. */
export const stepOf = (blocks: readonly SurveyBlock[], { block, question }: Place, step: -1 | 1): Place | null => {
  const length = blocks[block]?.questions.length ?? 0;
  if (step < 0) return question > 0 ? { block, question: question - 1 } : block > 0 ? { block: block - 1, question: blocks[block - 1]?.questions.length ?? 0 } : null;
  return question < length - 1 ? { block, question: question + 2 } : block < blocks.length - 1 ? { block: block + 1, question: 0 } : null;
};
