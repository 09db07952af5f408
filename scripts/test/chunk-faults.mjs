const SECRET_LENGTH = 44;

/** A secret itself is not repeated in the report. */
const shown = (word) => (word.length === SECRET_LENGTH && word.endsWith('=') ? 'a secret of this installation' : `"${word}"`);

export const chunkFaults = (text, words) => words.filter((word) => text.includes(word)).map((word) => `holds ${shown(word)}`);
