import { evaluateCondition } from '@/lib/domain/listening/evaluate-condition';
import type { Facts } from '@/lib/domain/listening/fact-kind';
import { hasAnswerTest } from '@/lib/domain/listening/red-flags/has-answer-test';
import { whyRaised } from '@/lib/domain/listening/red-flags/why-raised';
import type { HeldInterview } from './held-interviews';
import type { PublishedRule } from './published-rules';

export type FoundFlag = { rule: PublishedRule; organizationId: string; interview: HeldInterview | null; why: string };

/** Which rules hold for one organization. What stands on an answer comes from its interview and is guarded by its contact. */
export const judgeRules = (
  rules: readonly PublishedRule[], { organizationId, interview, facts, today }: { organizationId: string; interview: HeldInterview | null; facts: Facts; today: string },
): FoundFlag[] =>
  rules.flatMap((rule) => {
    const answered = hasAnswerTest(rule.condition);
    if (answered && !interview) return [];
    const evidence = { answers: answered ? interview?.answers ?? {} : {}, facts, today };
    if (evaluateCondition(rule.condition, evidence) !== true) return [];
    return [{ rule, organizationId, interview: answered ? interview : null, why: whyRaised(rule.condition, evidence, interview?.asked ?? {}) || rule.name }];
  });
