import { describe, expect, it } from 'vitest';
import { pickLines } from '@/lib/domain/indicators/measures/pick-lines';
import type { FigureLine } from '@/lib/domain/indicators/figure-cell';

const line = (code: string, title: string, level: FigureLine['level']): FigureLine => ({ code, title, level, naics: [code], parentCode: null });
const LINES = [line('00', 'All industries', 'total'), line('31-33', 'Manufacturing', 'group'), line('332', 'Fabricated metal', 'leaf'), line('48-49', 'Transportation, warehousing', 'leaf')];
const codes = (...asked: string[]) => pickLines(LINES, asked).lines.map(({ code }) => code);

describe('picking industries', () => {
  it('takes every line but the total, or the leaves alone', () => {
    expect(codes('all')).toEqual(['31-33', '332', '48-49']);
    expect(codes('leaf')).toEqual(['332', '48-49']);
  });

  it('knows a line by code, by range in either writing and by title, also with a comma in it', () => {
    expect(codes('31_33', 'fabricated METAL')).toEqual(['31-33', '332']);
    expect(codes('Transportation, warehousing')).toEqual(['48-49']);
    expect(codes('332,31-33')).toEqual(['31-33', '332']);
  });

  it('guesses nothing: what fits no line is named', () => {
    expect(pickLines(LINES, ['332,999', 'Fishing'])).toMatchObject({ unknown: ['999', 'Fishing'], lines: [{ code: '332' }] });
  });
});
