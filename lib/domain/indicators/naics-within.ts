import { naicsPrefixes } from './naics-prefixes';

/** Whether a NAICS code is the given one or lies below it; the ancestor may be a range (`333130` is within `31-33`). */
export const naicsWithin = (code: string, ancestor: string): boolean =>
  naicsPrefixes(ancestor)?.some((prefix) => code.startsWith(prefix)) ?? false;
