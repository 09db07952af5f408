/**
 * What is left of a folded word when it is heard rather than read: its first sound and its other consonants in the
 * order of the alphabet, said-alike letters as one, doubled ones once. 'sinclair' and 'sinclar', 'conuma' and 'conmua'
 * share one. A word of digits stays itself.
 */
export const skeleton = (word: string): string => {
  if (/\d/.test(word)) return word;
  const sounds = word
    .replace(/ph/g, 'f').replace(/ck|qu|q/g, 'k').replace(/^kn/, 'n').replace(/^wr/, 'r').replace(/gh/g, 'g').replace(/sch|sh|ch/g, 's')
    .replace(/c(?=[eiy])/g, 's').replace(/c/g, 'k').replace(/[zx]/g, 's').replace(/w/g, 'v').replace(/j/g, 'g');
  const first = sounds[0] ?? '';
  return (/[aeiouy]/.test(first) ? 'a' : first) + [...new Set(sounds.slice(1).replace(/[aeiouyh]/g, ''))].sort().join('');
};
