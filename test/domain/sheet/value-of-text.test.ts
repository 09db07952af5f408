import { describe, expect, it } from 'vitest';
import { valueOfText } from '@/lib/domain/sheet/value-of-text';
import type { FieldType } from '@/lib/domain/sheet/sheet-field';

const choices = [{ value: 'firm', label: 'Business' }, { value: 'first_nation', label: 'First Nation' }];
const read = (type: FieldType, text: string) => valueOfText({ id: 'x', type, width: 100 }, text, choices);

describe('a text typed into a cell', () => {
  it('is a choice by its words, in any case, or by its code', () => {
    expect([read('choice', ' business '), read('choice', 'first_nation'), read('choice', 'Firm Nation')]).toEqual([{ value: 'firm' }, { value: 'first_nation' }, { refused: 'not-a-choice' }]);
  });

  it('is a figure with or without separated thousands, and never one with a decimal comma guessed at', () => {
    expect(['1,250', '1 250', '1 250.5', '12', '1,2', 'about 5'].map((text) => read('number', text))).toEqual([{ value: 1250 }, { value: 1250 }, { value: 1250.5 }, { value: 12 }, { refused: 'not-a-number' }, { refused: 'not-a-number' }]);
  });

  it('is a day, tags, or text; nothing means nothing', () => {
    expect([read('date', '2026-02-01'), read('date', '1 Feb')]).toEqual([{ value: '2026-02-01' }, { refused: 'not-a-day' }]);
    expect([read('many', 'a, b,a,,'), read('many', ' '), read('text', ' x '), read('text', ''), read('choice', '')]).toEqual([{ value: ['a', 'b'] }, { value: [] }, { value: 'x' }, { value: null }, { value: null }]);
  });
});
