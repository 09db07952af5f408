/** The light colours of the tokens, for a drawing that leaves the page as a file: a viewer of files knows no variables. */
export const PAPER_TOKENS: Readonly<Record<string, string>> = {
  paper: '#f8f6f2', surface: '#ffffff', sunken: '#f1eee8', line: '#e3ded5', 'line-strong': '#cdc6ba', field: '#8b8275',
  ink: '#1f1c18', 'ink-2': '#4d473f', 'ink-3': '#6b6358',
  good: '#2b6e4a', 'good-wash': '#e6f1ea',
  accent: '#9c4a22', 'accent-strong': '#7d3817', 'accent-wash': '#f7ebe3',
  'c-mining': '#3d5a8a', 'c-manufacturing': '#b0602b', 'c-services': '#1f7a74', 'c-institutions': '#6a579f',
  'lq-lo3': '#5e4fa2', 'lq-lo2': '#8f86bd', 'lq-lo1': '#c9c4de', 'lq-mid': '#f1eee8', 'lq-hi1': '#f0cfae', 'lq-hi2': '#d98d4f', 'lq-hi3': '#a7521f',
};

/** Markup that stands alone: every variable put in (one that is not known becomes ink, never nothing), and links to the page taken off. */
export const onPaper = (markup: string): string =>
  markup.replace(/ href="[^"]*"/g, '').replace(/var\(--([a-z0-9-]+)\)/g, (_all, name: string) => PAPER_TOKENS[name] ?? PAPER_TOKENS.ink ?? '#000000');
