import { expect, it } from 'vitest';
import { rememberWith } from '@/lib/services/remember-with';

it('remembers until one of the states is another object, or the key is another', () => {
  let computed = 0;
  const compute = () => ++computed;
  const [one, other, third] = [{}, {}, {}];
  expect([rememberWith([one, other], 'a', compute, 9), rememberWith([one, other], 'a', compute, 9)]).toEqual([1, 1]);
  expect(rememberWith([one, third], 'a', compute, 9)).toBe(2);
  expect(rememberWith([third, other], 'a', compute, 9)).toBe(3);
  expect(rememberWith([one, other], 'b', compute, 9)).toBe(4);
  expect(rememberWith([one, other], 'a', compute, 9)).toBe(1);
});
