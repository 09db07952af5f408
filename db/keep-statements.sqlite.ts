import type Sqlite from 'better-sqlite3';

const MOST_KEPT = 500;

/** Keeps compiled statements by their text: a page asks the same ones again, and compiling costs more than most of them. */
export const keepStatements = (connection: Sqlite.Database): Sqlite.Database => {
  const prepare = connection.prepare.bind(connection);
  const kept = new Map<string, Sqlite.Statement>();
  connection.prepare = ((text: string) => {
    const known = kept.get(text);
    if (known) return known;
    if (kept.size >= MOST_KEPT) kept.clear();
    const statement = prepare(text);
    kept.set(text, statement);
    return statement;
  }) as typeof connection.prepare;
  return connection;
};
