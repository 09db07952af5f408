import { Mendable } from './mendable.mjs';

export const HELP = `npm start -- [options]

  --empty        start without the sample workspace (an empty database stays empty)
  --port N       serve on port N (default 3000, or PORT)
  --as-built     skip the install and build checks (container images)
  --help         show this text

Environment
  HOST, PORT             where to serve (default 127.0.0.1, 3000)
  NEXTAUTH_URL           the address people use, when it differs (behind a proxy)
  NEXTAUTH_SECRET        signs sessions (default: written once beside the database)
  DATABASE_URL           postgres://... uses PostgreSQL instead of the SQLite file
  DATABASE_FILE          the SQLite file (default data/lode.sqlite)
`;

const port = (text) => {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0 && number < 65536) return number;
  throw new Mendable(`"${text ?? ''}" is not a port.`, 'Use a number from 1 to 65535, for instance: npm start -- --port 3001');
};

/** @param {string[]} words @param {Record<string, string | undefined>} env */
export const readArguments = (words, env = process.env) => {
  const chosen = { empty: false, help: false, asBuilt: false, host: env.HOST || '127.0.0.1', port: port(env.PORT || 3000) };
  const rest = words.flatMap((word) => (/^--port=/.test(word) ? ['--port', word.slice('--port='.length)] : [word]));
  while (rest.length > 0) {
    const word = rest.shift();
    if (word === '--empty') chosen.empty = true;
    else if (word === '--as-built') chosen.asBuilt = true;
    else if (word === '--help' || word === '-h') chosen.help = true;
    else if (word === '--port' || word === '-p') chosen.port = port(rest.shift());
    else throw new Mendable(`"${word}" is not an option of npm start.`, 'See: npm start -- --help');
  }
  return chosen;
};
