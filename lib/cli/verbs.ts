import type { Verb } from './verb';

/** Every verb of the command line, in the order `--help` shows them. */
export const verbs: readonly Verb[] = [
  {
    words: ['prepare'],
    usage: 'prepare [--empty]',
    summary: 'bring the database up to date and fill an empty one',
    detail: 'Runs at every npm start. Prints {"setupLink": ...} as its last line; null once an administrator exists.',
    options: { empty: { type: 'boolean' } },
    run: async () => (await import('./prepare')).prepare,
  },
  {
    words: ['commands'],
    usage: 'commands [--json]',
    summary: 'list every command and query: name, area, permission, input fields',
    options: { json: { type: 'boolean' } },
    run: async () => (await import('./list-commands')).listCommands,
  },
  {
    words: ['run'],
    usage: 'run NAME [--input JSON]',
    summary: 'run any command or query with a JSON input; --input - reads it from standard input',
    options: { input: { type: 'string' } },
    run: async () => (await import('./run-verb')).runVerb,
  },
  {
    words: ['user', 'add'],
    usage: 'user add EMAIL --name NAME --roles ROLE,ROLE [--json]',
    summary: 'invite somebody and print the link to hand over',
    options: { name: { type: 'string' }, roles: { type: 'string' }, json: { type: 'boolean' } },
    run: async () => (await import('./add-user')).addUser,
  },
  {
    words: ['data', 'import'],
    usage: 'data import FILE --dataset NAME [--as FORMAT] [--vintage TEXT] [--sheet NAME] [--cells WHERE] [--set NAME=VALUE ...] [--accept-good-rows] [--dry-run] [--json]',
    summary: 'load a table of figures: Statistics Canada (CSV, zip, table as displayed), BLS QCEW, SDMX-CSV, tidy CSV, Excel',
    detail: [
      'The format is recognised; --as takes one of statcan, legacy, qcew, sdmx, tidy, crosstab. What is not said is taken from the dataset it continues, else from the file.',
      'Where rows are refused nothing is written unless --accept-good-rows is given. --cells says where the figures of a sheet stand: "headings=3:period;labels=A:region,B:industry;first=C4".',
      'Fields for --set: npm run -s lode -- commands --json, imports.choose. With --json: dataset, rows, cells by status, errors with line and column.',
    ].join('\n'),
    options: {
      dataset: { type: 'string' }, series: { type: 'string' }, as: { type: 'string' }, sheet: { type: 'string' }, cells: { type: 'string' },
      'accept-good-rows': { type: 'boolean' }, vintage: { type: 'string' }, set: { type: 'string', multiple: true }, 'dry-run': { type: 'boolean' }, json: { type: 'boolean' },
    },
    run: async () => (await import('./import-data')).importData,
  },
  {
    words: ['indicators'],
    usage: 'indicators --dataset NAME --reference REGION [--region REGION ...] [--industries all|leaf|CODE,...] [--base YEAR --end YEAR] [--json]',
    summary: 'print the measures of one table: shares, LQ, growth, shift-share, diversity',
    detail: 'Regions and industries by code or name. --measure and --vintage pick among tables of one name; --method dunn|esteban|arcelus|dynamic;\n--suppressed drop|residual; --denominator published|sum; --gaps leave|bounds|estimate tells what published sums leave possible beside every null. What is left out is chosen and named in the answer. Without --json: CSV.\n--file FILE measures a tidy CSV as it lies, every region and industry, with nothing stored: share, LQ, CAGR, shift-share.',
    options: {
      file: { type: 'string' }, dataset: { type: 'string' }, vintage: { type: 'string' }, measure: { type: 'string' }, reference: { type: 'string' },
      region: { type: 'string', multiple: true }, industries: { type: 'string' }, base: { type: 'string' }, end: { type: 'string' },
      method: { type: 'string' }, suppressed: { type: 'string' }, denominator: { type: 'string' }, gaps: { type: 'string' }, json: { type: 'boolean' },
    },
    run: async () => (await import('./tell-indicators')).tellIndicators,
  },
  {
    words: ['backup'],
    usage: 'backup FILE [--json]',
    summary: 'write the whole workspace into one archive',
    detail: 'Lode may be running: the archive holds one moment of it. It can be restored into either engine.',
    options: { json: { type: 'boolean' } },
    run: async () => (await import('./make-backup')).makeBackup,
  },
  {
    words: ['restore'],
    usage: 'restore FILE [--force] [--json]',
    summary: 'put an archive in the place of the workspace',
    detail: 'Stop Lode first. With --force a workspace that is not empty is replaced, after a copy of it is made in data/backups.',
    options: { force: { type: 'boolean' }, json: { type: 'boolean' } },
    run: async () => (await import('./restore-backup')).restoreBackup,
  },
];
