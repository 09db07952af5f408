/** Between the values of a set that stand in one text; a sign nobody types. */
export const SET = '\u001f';
/** So much of such a text tells sets apart: the place of a row in the order has to fit an address. */
export const SET_LENGTH = 300;

export const setOf = (text: string): string[] => text.split(SET);
