import type { ParseArgsConfig } from 'node:util';

export type VerbOptions = NonNullable<ParseArgsConfig['options']>;
export type Words = { positionals: readonly string[]; values: Readonly<Record<string, unknown>> };

/** One verb of the command line. `run` is imported only when it is asked for, so that every start is quick. */
export type Verb = {
  words: readonly string[];
  usage: string;
  summary: string;
  detail?: string;
  options?: VerbOptions;
  run: () => Promise<(words: Words) => Promise<void>>;
};
