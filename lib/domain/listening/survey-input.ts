import { z } from 'zod';
import { neededText } from '../shared/needed-text';
import { optionalText } from '../shared/optional-text';
import { RecordId } from '../shared/record-id';
import { QuestionKey } from './question-key';
import { SurveyBody } from './survey-body';

const name = neededText(120);
const about = optionalText(1000);
const draft = { id: RecordId, revision: z.int().positive() };

/** A new survey and the shipped blocks it begins with, by their keys. */
export const CreateSurveyInput = z.strictObject({ name, about, blocks: z.array(QuestionKey).max(30).default([]) });
export type CreateSurveyInput = z.output<typeof CreateSurveyInput>;
export type CreateSurveyTyped = z.input<typeof CreateSurveyInput>;

/** A draft as it shall stand, on top of the revision that was read. */
export const SurveyDraftInput = SurveyBody.safeExtend({ ...draft, name, about });
export type SurveyDraftInput = z.output<typeof SurveyDraftInput>;
export type SurveyDraftTyped = z.input<typeof SurveyDraftInput>;

/** What changed against the version before, for those who read results across versions. */
export const PublishSurveyInput = z.strictObject({ ...draft, note: neededText(1000) });
export type PublishSurveyTyped = z.input<typeof PublishSurveyInput>;
