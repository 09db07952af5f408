/** The name a browser gives a file it sends, without any folder; empty when it gives none. */
export const sentFileName = (request: Request): string => {
  try {
    return decodeURIComponent(request.headers.get('x-file-name') ?? '').split(/[\\/]/).at(-1)?.slice(0, 200) ?? '';
  } catch {
    return '';
  }
};
