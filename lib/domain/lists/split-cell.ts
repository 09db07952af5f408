/** The parts of a cell that lists several: at semicolons, bars or line breaks, else at commas. Empty parts fall away. */
export const splitCell = (text: string): string[] =>
  text.split(/[;|\n]/.test(text) ? /[;|\n]/ : ',').map((part) => part.trim()).filter(Boolean);
