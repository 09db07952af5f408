import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const SOURCE = /\.(ts|tsx|mjs|cjs|js)$/;
const GENERATED = /\.generated\.\w+$/;

/** The source files under the given folders of the tree, with their number of lines. Generated ones are left out. */
export const sourceFiles = (...folders: string[]): { file: string; lines: number }[] =>
  folders
    .filter((folder) => statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => path.join(folder, name)))
    .filter((file) => SOURCE.test(file) && !GENERATED.test(file) && !file.includes(`${path.sep}.next${path.sep}`) && statSync(file).isFile())
    .map((file) => ({ file, lines: readFileSync(file, 'utf8').trimEnd().split('\n').length }));
