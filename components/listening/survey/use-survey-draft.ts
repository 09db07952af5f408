'use client';
import { useState } from 'react';
import { keyOfText } from '@/lib/domain/listening/key-of-text';
import { moveQuestion, stepOf, type Place } from '@/lib/domain/listening/move-question';
import type { Question } from '@/lib/domain/listening/question';
import type { SurveyBlock } from '@/lib/domain/listening/survey-body';
import { messages } from '@/lib/messages';

export interface SurveyDraft {
  name: string;
  about: string;
  blocks: SurveyBlock[];
}

const AUTO = /^question_\d+$/;
const placeOf = (text: string): Place => {
  const [block = 0, question = 0] = text.split('.').map(Number);
  return { block, question };
};

/** A survey draft under the hands of its author: every change is a new value, moves are said aloud. */
export function useSurveyDraft(first: SurveyDraft) {
  const words = messages.listening.surveys.builder;
  const [draft, setDraft] = useState(first);
  const [open, setOpen] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const { blocks } = draft;
  const setBlocks = (next: SurveyBlock[]) => setDraft({ ...draft, blocks: next });
  const taken = () => new Set(blocks.flatMap((block) => [block.key, ...block.questions.map(({ key }) => key)]));

  const moveTo = (from: Place, to: Place | null) => {
    const moved = blocks[from.block]?.questions[from.question];
    if (!to || !moved) return;
    const next = moveQuestion(blocks, from, to);
    setBlocks(next);
    setOpen(null);
    const all = next.flatMap(({ questions }) => questions);
    setSaid(words.moved(moved.text || words.untitled, all.indexOf(moved) + 1, all.length));
  };
  const moveBlock = (from: number, to: number) => {
    const moved = blocks[from];
    if (!moved || to < 0 || to >= blocks.length || to === from) return;
    const next = blocks.filter((_, at) => at !== from).toSpliced(to, 0, moved);
    setBlocks(next);
    setOpen(null);
    setSaid(words.moved(moved.title || words.untitledBlock, to + 1, next.length));
  };
  return {
    draft, setDraft, open, setOpen, said,
    setBlock: (at: number, block: SurveyBlock) => setBlocks(blocks.map((one, index) => (index === at ? block : one))),
    removeBlock: (at: number) => { setBlocks(blocks.filter((_, index) => index !== at)); setOpen(null); },
    addBlock: (block?: SurveyBlock) => setBlocks([...blocks, block ?? { key: keyOfText('', taken(), 'block'), title: '', about: null, questions: [] }]),
    addQuestion: (at: number) => {
      const question: Question = { key: keyOfText('', taken(), 'question'), type: 'yes_no', text: '', help: null, unit: null, options: [], scale: null, showIf: null };
      const block = blocks[at];
      if (!block) return;
      setBlocks(blocks.map((one, index) => (index === at ? { ...one, questions: [...one.questions, question] } : one)));
      setOpen(`${at}.${block.questions.length}`);
    },
    /** A key that was not chosen by hand follows the words, as long as nothing else looks at it. */
    named: (at: number, index: number) => {
      const question = blocks[at]?.questions[index];
      if (!question || !AUTO.test(question.key) || question.text.trim() === '') return;
      const key = keyOfText(question.text, taken(), 'question');
      setBlocks(blocks.map((block, b) => (b === at ? { ...block, questions: block.questions.map((one, q) => (q === index ? { ...one, key } : one)) } : block)));
    },
    step: (from: Place, step: -1 | 1) => moveTo(from, stepOf(blocks, from, step)),
    drop: (from: Place, place: string) => moveTo(from, placeOf(place)),
    stepBlock: (at: number, step: -1 | 1) => moveBlock(at, at + step),
    dropBlock: (at: number, place: string) => moveBlock(at, Number(place)),
  };
}
