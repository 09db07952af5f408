import type { FigureLine } from './figure-cell';

/** The publisher's total over all ownerships, beside the lines of a table of one ownership: nobody lists it, shares and quotients divide by it. */
export const WHOLE_LINE: FigureLine = { code: '00@own0', title: 'Total, all industries, all ownerships', level: 'total', naics: [], parentCode: null };
