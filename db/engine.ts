export const ENGINES = ['sqlite', 'postgres'] as const;
export type Engine = (typeof ENGINES)[number];

/** PostgreSQL when DATABASE_URL starts with `postgres`, else the embedded SQLite file. */
export const engine = (): Engine => (process.env.DATABASE_URL?.startsWith('postgres') ? 'postgres' : 'sqlite');
