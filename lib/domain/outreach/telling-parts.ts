const LINE = 300;

const cut = (line: string): string => {
  const head = line.slice(0, LINE - 1);
  const sentence = Math.max(head.lastIndexOf('. '), head.lastIndexOf('? '), head.lastIndexOf('! '));
  if (sentence > 0) return head.slice(0, sentence + 1);
  const word = head.lastIndexOf(' ');
  return `${head.slice(0, word > 0 ? word : LINE - 1)}…`;
};

/**
 * What was told in one field, as the line that stands in every list (at most 300 characters) and the rest. Further lines
 * are the details; a first line that is too long is cut after a sentence or word and the whole text is the details.
 */
export const tellingParts = (text: string): { summary: string; details: string | null } => {
  const told = text.trim();
  const [first = '', ...more] = told.split('\n');
  if (first.trim().length > LINE) return { summary: cut(first), details: told };
  return { summary: first.trim(), details: more.join('\n').trim() || null };
};
