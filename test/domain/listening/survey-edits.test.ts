import { describe, expect, it } from 'vitest';
import { changedTypes } from '@/lib/domain/listening/changed-types';
import { comparedAnswers } from '@/lib/domain/listening/compared-answers';
import { keyOfText } from '@/lib/domain/listening/key-of-text';
import { moveQuestion, stepOf } from '@/lib/domain/listening/move-question';
import { numberTyped } from '@/lib/domain/listening/number-typed';
import { optionsOfLines } from '@/lib/domain/listening/options-of-lines';
import type { SurveyBody } from '@/lib/domain/listening/survey-body';
import { surveyDifferences } from '@/lib/domain/listening/survey-differences';
import { ask } from '@/lib/domain/listening/templates/ask';

const block = (key: string, ...keys: string[]) => ({ key, title: key, about: null, questions: keys.map((one) => ask.yesNo(one, one)) });
const body = (...blocks: ReturnType<typeof block>[]): SurveyBody => ({ blocks });
const order = (blocks: SurveyBody['blocks']) => blocks.map(({ questions }) => questions.map(({ key }) => key).join(''));

describe('a question that is moved', () => {
  const blocks = [block('x', 'a', 'b', 'c'), block('y', 'd')];
  it('lands before the place it is dropped on, in its block or another', () => {
    expect(order(moveQuestion(blocks, { block: 0, question: 0 }, { block: 0, question: 2 }))).toEqual(['bac', 'd']);
    expect(order(moveQuestion(blocks, { block: 0, question: 2 }, { block: 0, question: 0 }))).toEqual(['cab', 'd']);
    expect(order(moveQuestion(blocks, { block: 0, question: 1 }, { block: 1, question: 1 }))).toEqual(['ac', 'db']);
  });
  it('goes step by step over the edge of its block, and stops at the ends', () => {
    const go = (from: { block: number; question: number }, step: 1 | -1) => {
      const to = stepOf(blocks, from, step);
      return to && order(moveQuestion(blocks, from, to));
    };
    expect(go({ block: 0, question: 0 }, 1)).toEqual(['bac', 'd']);
    expect(go({ block: 0, question: 2 }, 1)).toEqual(['ab', 'cd']);
    expect(go({ block: 1, question: 0 }, -1)).toEqual(['abcd', '']);
    expect(go({ block: 0, question: 0 }, -1)).toBeNull();
    expect(go({ block: 1, question: 0 }, 1)).toBeNull();
  });
});

describe('two versions of a survey', () => {
  it('differ by what was added, removed, changed and moved, and not by what only gave way', () => {
    const to = body(block('x', 'a', 'new', 'b'), block('y', 'd'));
    const changed = { ...to, blocks: to.blocks.map((one) => ({ ...one, questions: one.questions.map((question) => (question.key === 'd' ? { ...question, text: 'D?' } : question)) })) };
    expect(surveyDifferences(body(block('x', 'a', 'b', 'c'), block('y', 'd')), changed).map(({ key, change }) => [key, change])).toEqual([['new', 'added'], ['d', 'changed'], ['c', 'removed']]);
    expect(surveyDifferences(body(block('x', 'a', 'b')), body(block('x', 'b', 'a'))).every(({ change }) => change === 'moved')).toBe(true);
  });
  it('may not ask one question in two kinds of answer', () => {
    const next = { blocks: [{ ...block('x'), questions: [ask.number('a', 'How many?'), ask.text('e', 'Which?')] }] };
    expect(changedTypes(next, [body(block('x', 'a'))])).toEqual(['blocks.0.questions.0.type']);
  });
});

describe('what one firm said over time', () => {
  it('is marked where it changed between two given answers', () => {
    const held = (heldOn: string, ...answers: [string, boolean | null][]) => ({
      heldOn, body: body(block('x', 'a', 'b')), answers: answers.map(([question, value]) => ({ question, value, skipped: value === null })),
    });
    const [only] = comparedAnswers([held('2025-01-10', ['a', true], ['b', true]), held('2025-06-10', ['a', null], ['b', true]), held('2026-01-10', ['a', false], ['b', true])]);
    expect(only?.questions.map(({ key, changed }) => [key, changed])).toEqual([['a', true], ['b', false]]);
    expect(only?.questions[0]?.said.map(({ text, changed }) => [text, changed])).toEqual([['Yes', false], ['Skipped', false], ['No', true]]);
  });
});

describe('what is typed into a builder', () => {
  it('gives a key nobody has, and options that keep theirs while their words stay', () => {
    expect(keyOfText('Is an expansion planned?', new Set(), 'question')).toBe('is_an_expansion_planned');
    expect(keyOfText('Is an expansion planned?', new Set(['is_an_expansion_planned']), 'question')).toBe('is_an_expansion_planned_1');
    expect(keyOfText('¿2026?', new Set(), 'question')).toBe('question_1');
    expect(optionsOfLines('Yes, soon\n\n No \nNo', [{ key: 'later', label: 'No' }])).toEqual([{ key: 'yes_soon', label: 'Yes, soon' }, { key: 'later', label: 'No' }]);
  });
  it.each([['1,200', 1200], ['1 200.5', 1200.5], ['$250,000', 250000], ['-3.5', -3.5], ['15 %', 15], ['', null], ['3,5', undefined], ['about ten', undefined], ['1,20', undefined]])('reads %j as the number %j', (text, number) => {
    expect(numberTyped(text)).toBe(number);
  });
});
