import { describe, expect, it } from 'vitest';
import { readArguments } from '../../scripts/start/arguments.mjs';

describe('the options of npm start', () => {
  it('serve on this machine alone, port 3000, with the sample workspace', () => {
    expect(readArguments([], {})).toMatchObject({ host: '127.0.0.1', port: 3000, empty: false });
  });

  it('take host and port from the environment, and the port given by hand before it', () => {
    expect(readArguments([], { HOST: '0.0.0.0', PORT: '8080' })).toMatchObject({ host: '0.0.0.0', port: 8080 });
    expect(readArguments(['--empty', '--port=3001'], { PORT: '8080' })).toMatchObject({ empty: true, port: 3001 });
  });

  it.each([['x'], ['0'], ['65536'], ['3.5']])('refuse "%s" as a port in one sentence', (word) => {
    expect(() => readArguments(['--port', word], {})).toThrow(`"${word}" is not a port.`);
  });

  it('refuse a word they do not know', () => {
    expect(() => readArguments(['--emtpy'], {})).toThrow('"--emtpy" is not an option of npm start.');
  });
});
