/** Mean width of a letter of the sans serif over its size. */
const LETTER = 0.54;

/** A label cut to a width in points, with an ellipsis where it does not fit. */
export const fitted = (text: string, size: number, width: number): string => {
  const most = Math.max(1, Math.floor(width / (size * LETTER)));
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
};
