import { SaveAnswersInput } from '@/lib/domain/listening/answer-input';
import { checkAnswer } from '@/lib/domain/listening/check-answer';
import type { AnswerOutcome } from '@/lib/domain/listening/saved-answer';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { conflict, unauthenticated } from '../errors';
import { INTERVIEW_RECORD } from './interview-in-trail';
import { keepAnswer } from './keep-answer';
import { loadInterview } from './load-interview';

/**
 * Keeps answers as they are typed, each by itself: one that is refused or meets another's holds none of the others up. The
 * trail says that answers changed and by whom, never which or how.
 */
export const saveAnswers = command({
  name: 'listening.save-answers',
  permission: 'outreach.write',
  record: INTERVIEW_RECORD,
  input: SaveAnswersInput,
  run: async (ctx, { id, as, answers: sent }) => {
    // A page left open while somebody else signed in on the same machine must not speak in their name.
    if (as !== undefined && as !== ctx.actor.id) throw unauthenticated(messages.errors.signInFirst);
    const { interview, survey, confidentiality } = await loadInterview(ctx, id);
    if (interview.state === 'finished') throw conflict(messages.listening.interviews.refusals.finished);
    const questions = new Map(survey.body.blocks.flatMap((block) => block.questions.map((question) => [question.key, question] as const)));
    const outcomes: AnswerOutcome[] = [];
    const wrote: Record<string, unknown> = {};
    for (const { question: key, value, skipped, version } of sent) {
      const question = questions.get(key);
      const checked = question ? checkAnswer(question, value) : { ok: false as const, message: messages.listening.interviews.refusals.notAsked };
      if (!checked.ok) {
        outcomes.push({ question: key, outcome: 'refused', message: checked.message });
        continue;
      }
      const kept = await keepAnswer(ctx, { interviewId: id, question: key, value: checked.value, skipped, version });
      outcomes.push(kept.outcome);
      if (kept.wrote) wrote[key] = [checked.value, skipped];
    }
    if (Object.keys(wrote).length === 0) ctx.unchanged();
    else ctx.changed({ after: { answers: wrote }, level: confidentiality });
    return { id, outcomes };
  },
});
