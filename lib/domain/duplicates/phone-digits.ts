/** The digits two spellings of one telephone number share: ten of a number of North America, without extension; '' where fewer than seven stand there. */
export const phoneDigits = (typed: string): string => {
  const digits = typed.replace(/(?:ext|extension|x|#|local|poste)\.?\s*\d+\s*$/i, '').replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '');
  return digits.length >= 7 ? digits : '';
};
