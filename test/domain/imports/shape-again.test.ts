import { expect, it } from 'vitest';
import { Crosstab } from '@/lib/domain/imports/crosstab';
import { shapeAgain } from '@/lib/domain/imports/shape-again';

const shape = (period: string) => Crosstab.parse({ headings: [], labels: [], firstRow: 2, firstColumn: 2, fixed: { region: '59', period } });

it.each([
  ['2024', 'jobs-2025.xlsx', '2025'],
  ['2024', 'jobs 2025 (2025 final).xlsx', '2025'],
  ['2024', 'jobs.xlsx', ''],
  ['2024', 'jobs-2024-and-2025.xlsx', ''],
  ['2024', '14109920251.xlsx', ''],
  ['', 'jobs-2025.xlsx', ''],
])('a sheet that was of %j throughout is, in %s, of %j', (period, fileName, again) => {
  expect(shapeAgain(shape(period), { sheet: 'Jobs', fileName })).toMatchObject({ sheet: 'Jobs', fixed: { region: '59', period: again } });
});
