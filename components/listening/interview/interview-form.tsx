'use client';
import { useRouter } from 'next/navigation';
import { useCallback, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { NoteBox } from '@/components/ui/note-box';
import { Meter } from '@/components/ui/meter';
import { interviewProgress } from '@/lib/domain/listening/interview-progress';
import type { SavedAnswer } from '@/lib/domain/listening/saved-answer';
import { shownQuestions } from '@/lib/domain/listening/shown-questions';
import type { SurveyBody } from '@/lib/domain/listening/survey-body';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';
import { AnswerConflict } from './answer-conflict';
import { BlockNav } from './block-nav';
import { FinishInterview } from './finish-interview';
import { meansGoOn, nextQuestion } from './next-question';
import { QuestionCard } from './question-card';
import { SaveState } from './save-state';
import { useAnswerBook } from './use-answer-book';

interface InterviewFormProps {
  id: string;
  me: string;
  today: string;
  body: SurveyBody;
  answers: readonly SavedAnswer[];
  /** The block the address names, if any. */
  block: string | null;
  finish: (input: { id: string }) => Promise<ActionResult<{ redFlags: number }>>;
}

/** An interview while it is held: one block at a time, one path for the keyboard, every answer saved as it is typed. */
export function InterviewForm({ id, me, today, body, answers, block, finish }: InterviewFormProps) {
  const { page, save } = messages.listening.interviews;
  const router = useRouter();
  const onFinished = useCallback(() => router.refresh(), [router]);
  const { book, state } = useAnswerBook({ interview: id, me, answers, onFinished });
  const [current, setCurrent] = useState(body.blocks.some(({ key }) => key === block) ? block : body.blocks[0]?.key);
  const head = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    if (moved.current) head.current?.focus();
    moved.current = false;
  }, [current]);

  const shown = shownQuestions(body, state.answers, today);
  const keys = new Set(shown.map(({ key }) => key));
  const blocks = body.blocks.map((one) => {
    const questions = one.questions.filter(({ key }) => keys.has(key));
    return { ...one, questions, progress: interviewProgress(questions, state.answers) };
  });
  const at = Math.max(0, blocks.findIndex(({ key }) => key === current));
  const here = blocks[at];
  const whole = interviewProgress(shown, state.answers);
  const go = (key: string | undefined) => {
    if (!key) return;
    moved.current = true;
    setCurrent(key);
    window.history.replaceState(null, '', `/interviews/${id}?block=${key}`);
    window.scrollTo({ top: 0 });
  };
  if (!here) return null;
  return (
    <div
      className="interview"
      onKeyDown={(event) => {
        if (meansGoOn(event) && nextQuestion(event.target as HTMLElement)) event.preventDefault();
      }}
    >
      <div className="stands">
        <SaveState state={state} here={`/interviews/${id}`} />
        <p className="far"><Meter value={whole.asked === 0 ? 0 : Math.round(((whole.answered + whole.skipped) / whole.asked) * 100)} /> {page.progress(whole.answered, whole.skipped, whole.asked)}</p>
      </div>
      <BlockNav blocks={blocks} current={here.key} onGo={go} />
      <div className="asking">
        {state.restored > 0 ? <NoteBox live>{save.restored(state.restored)}</NoteBox> : null}
        <header>
          <p className="muted">{page.block(at + 1, blocks.length)}</p>
          <h2 ref={head} tabIndex={-1}>{here.title}</h2>
          {here.about ? <p className="text-ink-2">{here.about}</p> : null}
        </header>
        {here.questions.length === 0 ? <p className="muted">{page.nothingAsked}</p> : null}
        {here.questions.map((question) => {
          const held = state.answers[question.key];
          return (
            <QuestionCard
              key={question.key}
              question={question}
              answer={held}
              unsent={held !== undefined && held.state !== 'saved'}
              error={held?.state === 'refused' ? held.message : undefined}
              onAnswer={(value, skipped) => book.answer(question.key, value, skipped)}
            >
              {held?.state === 'conflict' ? (
                <AnswerConflict question={question} held={held} onMine={() => book.keepMine(question.key)} onTheirs={() => book.keepTheirs(question.key)} />
              ) : null}
            </QuestionCard>
          );
        })}
        <div className="after-questions form-actions">
          {at > 0 ? <Button onClick={() => go(blocks[at - 1]?.key)}>{page.previous}</Button> : null}
          {at < blocks.length - 1 ? (
            <Button look="primary" onClick={() => go(blocks[at + 1]?.key)}>{page.next}</Button>
          ) : null}
          <FinishInterview id={id} look={at < blocks.length - 1 ? 'plain' : 'primary'} open={whole.empty} settle={() => book.flush()} finish={finish} />
        </div>
        <p className="muted text-xs max-md:hidden">{page.keys}</p>
      </div>
    </div>
  );
}
