'use client';
import { useState } from 'react';
import type { Answer } from '@/lib/domain/listening/answer';
import { shownQuestions } from '@/lib/domain/listening/shown-questions';
import type { SurveyBody } from '@/lib/domain/listening/survey-body';
import { interviewProgress } from '@/lib/domain/listening/interview-progress';
import { messages } from '@/lib/messages';
import { BlockNav } from '../interview/block-nav';
import { QuestionCard } from '../interview/question-card';

/** A survey as an interview shows it; answers work its skip rules and go nowhere. */
export function SurveyPreview({ body, today }: { body: SurveyBody; today: string }) {
  const [answers, setAnswers] = useState<Record<string, Answer>>({});
  const [current, setCurrent] = useState<string | null>(null);
  const keys = new Set(shownQuestions(body, answers, today).map(({ key }) => key));
  const blocks = body.blocks.map((block) => {
    const questions = block.questions.filter(({ key }) => keys.has(key));
    return { ...block, questions, progress: interviewProgress(questions, answers) };
  });
  const here = blocks.find(({ key }) => key === current) ?? blocks[0];
  if (!here) return null;
  return (
    <div className="interview">
      <p className="stands muted">{messages.listening.surveys.one.previewNote}</p>
      <BlockNav blocks={blocks} current={here.key} onGo={setCurrent} />
      <div className="asking">
        <header>
          <h2>{here.title}</h2>
          {here.about ? <p className="text-ink-2">{here.about}</p> : null}
        </header>
        {here.questions.length === 0 ? <p className="muted">{messages.listening.interviews.page.nothingAsked}</p> : null}
        {here.questions.map((question) => (
          <QuestionCard key={question.key} question={question} answer={answers[question.key]}
            onAnswer={(value, skipped) => setAnswers((before) => ({ ...before, [question.key]: { question: question.key, value, skipped } }))} />
        ))}
      </div>
    </div>
  );
}
