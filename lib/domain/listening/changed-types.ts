import type { SurveyBody } from './survey-body';

/**
 * The paths ('blocks.0.questions.2.type') of questions that answers were collected for under another type. A key names one
 * question for as long as the survey lives: asked in another way it is another question.
 */
export const changedTypes = ({ blocks }: SurveyBody, earlier: readonly SurveyBody[]): string[] => {
  const types = new Map(earlier.flatMap((body) => body.blocks.flatMap(({ questions }) => questions.map(({ key, type }) => [key, type] as const))));
  return blocks.flatMap(({ questions }, b) => questions.flatMap(({ key, type }, q) => {
    const was = types.get(key);
    return was === undefined || was === type ? [] : [`blocks.${b}.questions.${q}.type`];
  }));
};
