import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disclosedRecord } from '@/lib/domain/privacy/disclosed-record';
import { disclosureHtml } from '@/lib/domain/privacy/disclosure-html';
import { findWords } from '@/lib/domain/privacy/find-words';
import type { HeldRecord } from '@/lib/domain/privacy/held-record';
import { sever } from '@/lib/domain/privacy/sever';

describe('severing', () => {
  it('takes ranges out and says under which section', () => {
    expect(sever('Marcel spoke of Priya.', [[16, 21]], '22')).toEqual([{ text: 'Marcel spoke of ' }, { section: '22' }, { text: '.' }]);
    expect(sever('abcdef', [[3, 5], [1, 4], [5, 5]], '13')).toEqual([{ text: 'a' }, { section: '13' }, { text: 'f' }]);
    expect(sever('abc', [[-5, 99]], '13')).toEqual([{ section: '13' }]);
  });

  it('leaves exactly the characters outside the ranges, and one mark for each gap whatever its size', () => {
    const ranges = fc.array(fc.tuple(fc.integer({ min: -3, max: 40 }), fc.integer({ min: -3, max: 40 })));
    fc.assert(fc.property(fc.string({ maxLength: 40 }), ranges, (text, cut) => {
      const kept = [...Array(text.length).keys()].filter((at) => !cut.some(([from, to]) => at >= from && at < to)).map((at) => text[at]).join('');
      expect(sever(text, cut, '22').map((part) => ('text' in part ? part.text : '')).join('')).toBe(kept);
    }));
  });

  it('finds a name wherever it stands as a word, whatever its case', () => {
    expect(findWords('Ann met ANN at the Annex, Ann-Marie too.', ['ann'])).toEqual([[0, 3], [8, 11], [26, 29]]);
    expect(findWords('Élodie et élodie', ['ÉLODIE'])).toEqual([[0, 6], [10, 16]]);
    expect(findWords('anything', ['', 'a'])).toEqual([]);
  });
});

describe('a package that leaves', () => {
  const held: HeldRecord = {
    record: 'activity', recordId: 'a', day: '2026-11-02', level: 'sealed',
    fields: [{ field: 'summary', value: 'SECRETNAME <b>came</b> by' }, { field: 'details', value: 'WITHHELDWORDS' }, { field: 'place', value: 'UNDECIDEDPLACE' }],
  };
  const decided = { record: 'activity', recordId: 'a', decision: 'sever' as const, section: '22', field: 'summary', ranges: [[0, 10]] as [number, number][] };

  it('holds nothing that is severed, withheld or undecided, and no markup somebody typed', () => {
    const record = disclosedRecord(held, [decided, { ...decided, field: 'details', decision: 'withhold', section: '13', ranges: [] }]);
    const html = disclosureHtml({ reference: '2026-01', name: 'Cottonwood', issuedOn: '2026-11-23', records: [record] });
    for (const output of [html, JSON.stringify(record)]) expect(output).not.toMatch(/SECRET|NAME |WITHHELD|UNDECIDED/);
    expect(html).toContain('&lt;b&gt;came&lt;/b&gt; by');
    expect(html).toContain('s. 22: Unreasonable invasion');
  });
});
