import { describe, expect, it } from 'vitest';
import { strangeNames } from '@/lib/domain/imports/strange-names';
import { emptyCheck } from './check-fixture';

const none = { regionNames: [], industryNames: [] };
const line = (code: string, title: string, naics: string[]) => ({ code, title, naics, level: 'leaf' as const, parentCode: null });

describe('names a check found nothing for', () => {
  it('are regions with their rows, and industries as the file prints them', () => {
    const check = {
      ...emptyCheck,
      regionsNotRecognised: [{ name: 'Atlantis', rows: 4 }],
      lines: [line('digging', 'Digging', []), line('99', 'Ninety-nine', ['99']), line('21', 'Mining', ['21'])],
      linesNotRecognised: ['digging', '99'],
      rejections: [{ kind: 'rejection' as const, line: 5, column: 'naics', value: '23x', reason: 'bad-industry-code' as const }],
    };
    expect(strangeNames(check, none)).toEqual({ regions: [{ name: 'Atlantis', rows: 4 }], industries: ['23x', 'Digging', '99'] });
  });

  it('include those mapped before, so that a mapping can be changed', () => {
    expect(strangeNames(emptyCheck, { regionNames: [{ name: 'Atlantis', put: '59' }], industryNames: [{ name: 'Digging', put: '' }] }))
      .toEqual({ regions: [{ name: 'Atlantis', rows: 0 }], industries: [] });
  });

  it('are none before a check', () => {
    expect(strangeNames(null, none)).toEqual({ regions: [], industries: [] });
  });
});
