import { keyOfText } from './key-of-text';
import type { Question } from './question';

/** Options as typed, one on each line. A line whose words were there before keeps its key, and with it its figures. */
export const optionsOfLines = (lines: string, before: Question['options']): Question['options'] => {
  const labels = [...new Set(lines.split('\n').map((line) => line.trim()).filter((line) => line !== ''))];
  const taken = new Set(before.map(({ key }) => key));
  return labels.map((label) => {
    const held = before.find((option) => option.label === label);
    if (held) return held;
    const key = keyOfText(label, taken, 'option');
    taken.add(key);
    return { key, label };
  });
};
