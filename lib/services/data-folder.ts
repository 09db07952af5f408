import path from 'node:path';

/** Where a workspace keeps its files: beside the SQLite file, else data/ (the same rule as `npm start` uses for its secrets). */
export const dataFolder = (...inside: string[]) =>
  path.join(process.env.DATABASE_FILE ? path.dirname(path.resolve(process.env.DATABASE_FILE)) : path.resolve('data'), ...inside);
