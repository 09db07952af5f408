import 'vitest';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The migrated SQLite file every test file copies. */
    sqliteTemplate: string;
    /** The migrated PostgreSQL database every test file copies. */
    postgresTemplate: string;
  }
}
