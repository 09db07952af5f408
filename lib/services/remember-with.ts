import { remember } from './remember';

const numbers = new WeakMap<object, number>();
let given = 0;

/** The same number for the same object for as long as it is there. */
const numberOf = (state: object): number => {
  const number = numbers.get(state) ?? ++given;
  numbers.set(state, number);
  return number;
};

/** Remembers what is derived from several states at once: as soon as one of them is another object it is computed anew (see remember). */
export const rememberWith = <Value>([first, ...others]: readonly [object, ...object[]], key: string, compute: () => Value, most: number): Value =>
  remember(first, `${others.map(numberOf).join()}|${key}`, compute, most);
