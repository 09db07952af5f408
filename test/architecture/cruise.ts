import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = process.cwd();
const FOLDERS = ['app', 'components', 'db', 'lib'];

type Violation = { from: string; to: string; rule: { name: string } };
type Report = { summary: { violations: Violation[]; totalCruised: number; totalDependenciesCruised?: number } };
export type Tree = Record<string, string>;

/** Writes a small tree, holds it against the import law as `npm run law` does, and answers what it broke. */
export const cruise = (tree: Tree) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'lode-law-'));
  try {
    for (const name of FOLDERS) mkdirSync(path.join(folder, name));
    for (const [file, text] of Object.entries(tree)) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    }
    writeFileSync(path.join(folder, 'package.json'), readFileSync(path.join(ROOT, 'package.json')));
    writeFileSync(path.join(folder, 'tsconfig.json'), readFileSync(path.join(ROOT, 'tsconfig.json')));
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
    const program = path.join(ROOT, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
    const words = [program, '--config', path.join(ROOT, '.dependency-cruiser.cjs'), '--output-type', 'json', ...FOLDERS];
    const { stdout, stderr } = spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
    if (!stdout.startsWith('{')) throw new Error(`dependency-cruiser said: ${stderr || stdout}`);
    const { summary } = JSON.parse(stdout) as Report;
    return {
      modules: summary.totalCruised,
      broken: summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
