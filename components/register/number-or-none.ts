/** Settings of a registered field whose empty text means that nothing is known. */
export const numberOrNone = {
  setValueAs: (typed: unknown): number | null => {
    const text = String(typed ?? '').trim().replace(/\s/g, '').replace(',', '.');
    return text === '' ? null : Number(text);
  },
};
