import { describe, expect, it } from 'vitest';
import { settleIndustry } from '@/lib/domain/indicators/industry/settle-industry';
import type { QuestionOptions } from '@/lib/domain/indicators/question-facts';

const region = (code: string, system: string) => ({ code, name: code, system, members: [] });
const options: QuestionOptions = {
  regions: [region('CA10', 'country'), region('59', 'province'), region('5950', 'economic_region'), region('5980', 'economic_region'), region('5941', 'census_division'), region('5953', 'census_division')],
  vintages: [
    { id: 'alone', code: 'a', title: 'A', vintage: '2024', years: [2024], lines: ['21'], timeSeriesOk: true, covers: ['59'] },
    { id: 'regions', code: 'b', title: 'B', vintage: '2023', years: [2012, 2013], lines: ['21', '23'], timeSeriesOk: true, covers: ['59', '5950', '5980'] },
    { id: 'districts', code: 'c', title: 'C', vintage: '2011', years: [2011], lines: ['21'], timeSeriesOk: false, covers: ['59', '5950', '5941', '5953'] },
  ],
  schemes: [{ id: 'usual', name: 'Usual', version: 1, newest: 1 }],
};

describe('the address of an industry page', () => {
  it('offers only tables that rank two or more regions', () => {
    expect([...settleIndustry({}, options).ranking]).toEqual(['regions', 'districts']);
  });
  it('keeps what fits and leaves out what is empty', () => {
    expect(settleIndustry({ line: '23', dataset: 'regions', year: '2012', kind: 'economic_region', scheme: 'usual' }, options)).toMatchObject({
      question: { reference: '59', line: '23', dataset: 'regions', year: 2012, kind: 'economic_region', scheme: 'usual' }, letGo: [],
    });
  });
  it('lets go an industry and a kind of regions the table does not hold, and says so', () => {
    const { question, letGo } = settleIndustry({ line: '23', dataset: 'districts', kind: 'economic_region' }, options);
    expect(letGo).toEqual(['line', 'kind']);
    expect(question).toEqual({ reference: '59', dataset: 'districts' });
  });
  it('lets go a table that stands alone and a year the shown table does not hold', () => {
    expect(settleIndustry({ dataset: 'alone' }, options).letGo).toEqual(['dataset']);
    expect(settleIndustry({ year: '1999' }, options)).toMatchObject({ letGo: ['year'], years: ['1999'] });
  });
  it('falls back to the province for a reference nobody knows, and ranks nothing where no table can', () => {
    expect(settleIndustry({ reference: 'atlantis' }, options).question.reference).toBe('59');
    expect([...settleIndustry({ reference: 'CA10' }, options).ranking]).toEqual([]);
  });
});
