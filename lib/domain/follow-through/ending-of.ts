/** The ending of a file's name in small letters, without its dot; empty when there is none. */
export const endingOf = (fileName: string): string => /\.([^.\s/\\]{1,12})$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
