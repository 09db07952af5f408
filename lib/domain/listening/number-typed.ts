/**
 * A number as people write it here: '1,200', '1 200', '$1,200', '-3.5', '15%'. Null for nothing typed; undefined for what
 * is no number, a comma as a decimal point among it: '3,5' could be three and a half or a slip.
 */
export const numberTyped = (text: string): number | null | undefined => {
  const bare = text.trim().replace(/^(-?)\$/, '$1').replace(/\s*%$/, '').replace(/(\d)[\s\u00a0\u202f](?=\d{3}(\D|$))/g, '$1');
  if (bare === '') return null;
  const plain = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare) ? bare.replace(/,/g, '') : bare;
  return /^-?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : undefined;
};
