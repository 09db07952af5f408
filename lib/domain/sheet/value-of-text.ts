import { fold } from '../register/fold';
import type { SheetField } from './sheet-field';

export type Choice = { value: string; label: string };
export type Typed = string | number | readonly string[] | null;
export type ReadText = { value: Typed } | { refused: 'not-a-choice' | 'not-a-number' | 'not-a-day' };

const SPACES = /[\s  ]/g;

/**
 * What a text typed or pasted into a cell means: a choice by its words or its code, a figure with or without spaces and commas between its
 * thousands, a day as 'YYYY-MM-DD', tags with commas between. Nothing means nothing. Whether the record takes it, its own rules say.
 */
export const valueOfText = ({ type }: SheetField, text: string, choices: readonly Choice[]): ReadText => {
  const given = text.trim();
  if (type === 'many') return { value: given === '' ? [] : [...new Set(given.split(',').map((one) => one.trim()).filter((one) => one !== ''))] };
  if (given === '') return { value: null };
  if (type === 'choice') {
    const found = choices.find(({ value, label }) => value === given || fold(label) === fold(given));
    return found ? { value: found.value } : { refused: 'not-a-choice' };
  }
  if (type === 'number') {
    const figure = given.replace(SPACES, '').replace(/,(?=\d{3}(?!\d))/g, '');
    return /^-?\d+(\.\d+)?$/.test(figure) ? { value: Number(figure) } : { refused: 'not-a-number' };
  }
  if (type === 'date') return /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(given) ? { value: given } : { refused: 'not-a-day' };
  return { value: given };
};
