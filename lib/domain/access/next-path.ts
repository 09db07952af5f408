/** Where to go after signing in: a path of ours, never another site; anything doubtful is the first page. */
export const nextPath = (asked: string | string[] | undefined, otherwise = '/today'): string =>
  typeof asked === 'string' && /^\/(?![/\\])[^\\\s]*$/.test(asked) && !/^\/(sign-in|api)\b/.test(asked) ? asked : otherwise;
