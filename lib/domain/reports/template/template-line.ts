/** A piece of a line: words, words to stress, or a field. */
export type TemplatePiece = { readonly words: string; readonly strong?: true } | { readonly field: string };

/** One line of a template; the lines of a paragraph that follow one another are one. */
export type TemplateLine =
  | { readonly form: 'heading'; readonly level: 2 | 3; readonly pieces: readonly TemplatePiece[] }
  | { readonly form: 'paragraph' | 'item' | 'note'; readonly pieces: readonly TemplatePiece[] }
  | { readonly form: 'block'; readonly field: string }
  | { readonly form: 'break' };

export type TemplateFault = { readonly line: number; readonly reason: string };
