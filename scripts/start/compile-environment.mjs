import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';

/** Where Node's own headers lie beside the node in use, an addon compiles without fetching them. */
export const nodeHeaders = (node = realpathSync(process.execPath)) => {
  const prefix = path.dirname(path.dirname(node));
  return existsSync(path.join(prefix, 'include', 'node', 'node_api.h')) ? prefix : null;
};

export const compileEnvironment = (env = process.env) => {
  const headers = nodeHeaders();
  return headers && !env.npm_config_nodedir ? { ...env, npm_config_nodedir: headers } : env;
};

const onPath = (names, env = process.env) =>
  (env.PATH ?? '').split(path.delimiter).some((folder) => names.some((name) => existsSync(path.join(folder, name))));

/** What an addon needs to compile, by the name a person would install it under. */
export const missingCompilers = () =>
  [
    ['python3', ['python3', 'python', 'python.exe']],
    ['make', ['make', 'gmake', 'MSBuild.exe']],
    ['a C++ compiler (g++ or clang++)', ['g++', 'clang++', 'c++', 'cl.exe']],
  ].filter(([, names]) => !onPath(names)).map(([title]) => title);
