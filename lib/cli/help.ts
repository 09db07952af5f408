import type { Verb } from './verb';

const optionLine = ([name, option]: [string, { type: string; short?: string; multiple?: boolean }]) =>
  `  --${name}${option.type === 'string' ? ' VALUE' : ''}${option.multiple ? ' ...' : ''}`;

export const helpFor = (verb: Verb) =>
  [
    `npm run -s lode -- ${verb.usage}`,
    '',
    `${verb.summary[0]?.toUpperCase()}${verb.summary.slice(1)}.`,
    ...(verb.detail ? [verb.detail] : []),
    ...(verb.options ? ['', ...Object.entries(verb.options).map(optionLine)] : []),
  ].join('\n');

export const helpForAll = (verbs: readonly Verb[]) =>
  [
    'npm run -s lode -- VERB [options]',
    '',
    ...verbs.flatMap((verb) => [`  ${verb.usage}`, `      ${verb.summary}`]),
    '',
    'VERB --help shows its options. Answers go to standard output, progress to standard error.',
  ].join('\n');
