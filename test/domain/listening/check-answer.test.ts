import { describe, expect, it } from 'vitest';
import { answerText } from '@/lib/domain/listening/answer-text';
import { checkAnswer } from '@/lib/domain/listening/check-answer';
import { ask } from '@/lib/domain/listening/templates/ask';
import { messages } from '@/lib/messages';

const ticks = ask.choices('q', 'Which?', [['a', 'A'], ['b', 'B']]);

describe('an answer', () => {
  it('fits its question or is refused in words, and is never bent to fit', () => {
    expect(checkAnswer(ask.yesNo('q', '?'), 'yes')).toEqual({ ok: false, message: messages.errors.notAChoice });
    expect(checkAnswer(ask.money('q', '?'), 12.5)).toEqual({ ok: false, message: messages.listening.refusals.notMoney });
    expect(checkAnswer(ask.number('q', '?'), -3.5)).toEqual({ ok: true, value: -3.5 });
    expect(checkAnswer(ask.number('q', '?'), Number.NaN).ok).toBe(false);
    expect(checkAnswer(ask.date('q', '?'), '2026-02-30').ok).toBe(false);
    expect(checkAnswer(ask.scale('q', '?', 'low', 'high'), 6).ok).toBe(false);
    expect(checkAnswer(ask.choice('q', '?', [['a', 'A'], ['b', 'B']]), 'c').ok).toBe(false);
  });
  it('keeps ticked options in the order of the survey, and none as no answer', () => {
    expect(checkAnswer(ticks, ['b', 'a', 'b'])).toEqual({ ok: true, value: ['a', 'b'] });
    expect(checkAnswer(ticks, [])).toEqual({ ok: true, value: null });
    expect(checkAnswer(ticks, ['a', 'x']).ok).toBe(false);
  });
  it('is text as typed, script and all, and refused only where it cannot be printed', () => {
    expect(checkAnswer(ask.words('q', '?'), ' <script>alert(1)</script> ')).toEqual({ ok: true, value: '<script>alert(1)</script>' });
    expect(checkAnswer(ask.text('q', '?'), 'a\u0000b')).toEqual({ ok: false, message: messages.errors.unprintable });
    expect(checkAnswer(ask.text('q', '?'), 'x'.repeat(501)).ok).toBe(false);
  });
  it('reads in words, and skipped is not the same as empty', () => {
    expect(answerText(ticks, { question: 'q', value: ['a', 'gone'], skipped: false })).toBe('A, gone');
    expect(answerText(ticks, { question: 'q', value: null, skipped: true })).toBe('Skipped');
    expect(answerText(ticks, { question: 'q', value: null, skipped: false })).toBe('No answer');
    expect(answerText(ask.number('q', '?', { unit: 'year' }), { question: 'q', value: 1998, skipped: false })).toBe('1998');
    expect(answerText(ask.scale('q', '?', 'low', 'high'), { question: 'q', value: 4, skipped: false })).toBe('4 of 5');
  });
});
