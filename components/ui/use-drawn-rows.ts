import { useInBrowser } from './use-in-browser';

/** The rows of a long table to draw now: the first ones on the server and for a moment in the browser, then all; and how many are to come. */
export const useDrawnRows = <Row>(rows: readonly Row[], first: number): { drawn: readonly Row[]; toCome: number } => {
  const drawn = useInBrowser() ? rows : rows.slice(0, first);
  return { drawn, toCome: rows.length - drawn.length };
};
