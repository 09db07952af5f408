import { expect, it } from 'vitest';
import { format } from '@/lib/messages/format';

it('writes cents as dollars, whole ones without decimals, and says whose dollars they are', () => {
  expect([format.money(120_000, 'CAD'), format.money(120_050, 'CAD'), format.money(5, 'CAD'), format.money(100, 'USD')]).toEqual(['$1,200', '$1,200.50', '$0.05', 'US$1']);
});
