/** npm as started by npm itself, else npm on the PATH (which on Windows is a script and needs a shell). */
export const npmCommand = (words, env = process.env) => {
  if (env.npm_execpath?.endsWith('.js')) return [process.execPath, [env.npm_execpath, ...words]];
  return process.platform === 'win32' ? ['cmd.exe', ['/d', '/s', '/c', 'npm', ...words]] : ['npm', words];
};
