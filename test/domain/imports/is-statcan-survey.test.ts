import { expect, it } from 'vitest';
import { isStatcanSurvey } from '@/lib/domain/imports/is-statcan-survey';

it.each([
  ['14-10-0392-01', ['Employment by industry'], true],
  ['282-0061', [], true],
  ['98-10-0448-01', ['Labour Force Survey'], true],
  ['14-10-0202-01', ['Employment by industry', 'Survey of Employment, Payrolls and Hours'], false],
  ['33-10-0222-01', ['Canadian Business Counts'], false],
  [null, [], false],
])('table %s with %j is of a sample survey: %s', (table, texts, is) => expect(isStatcanSurvey(table, texts)).toBe(is));
