import { expect, it } from 'vitest';
import { narrowestLine } from '@/lib/domain/targeting/narrowest-line';

const line = (code: string, naics: readonly string[], level: 'total' | 'group' | 'leaf' = 'leaf') => ({ line: { code, naics, level } });
const published = [line('all', ['1', '2', '3', '4', '5'], 'total'), line('31-33', ['31', '32', '33'], 'group'), line('331', ['331']), line('5X', ['51', '54', '71']), line('54', ['54']), line('21', ['21'])];
const found = (code: string) => narrowestLine(published, code)?.line.code ?? null;

it('finds the line that holds most digits of a code, then the one that holds least besides', () => {
  expect(['331514', '333910', '541514', '212220'].map(found)).toEqual(['331', '31-33', '54', '21']);
});

it('finds none where only the total holds it', () => {
  expect([found('111110'), found('99')]).toEqual([null, null]);
  expect(narrowestLine([], '21')).toBeNull();
});
