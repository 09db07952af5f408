import { WILLING_FOR, type WillingAnswers, type WillingFor } from './willing-for';

export type WillingCount = { readonly what: WillingFor; readonly yes: number; readonly no: number; readonly notAsked: number };

/** How many of some firms said that they are willing for each thing, that they are not, and how many nobody asked. */
export const willingCounts = (firms: readonly { readonly willingFor: WillingAnswers }[]): WillingCount[] =>
  WILLING_FOR.map((what) => {
    const said = (answer: 'yes' | 'no') => firms.filter(({ willingFor }) => willingFor[what] === answer).length;
    const [yes, no] = [said('yes'), said('no')];
    return { what, yes, no, notAsked: firms.length - yes - no };
  });
