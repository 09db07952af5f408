import 'server-only';

/** A path of ours as the whole address people use. */
export const ownAddress = (path: string): string => new URL(path, process.env.NEXTAUTH_URL ?? 'http://localhost').toString();
