const GIGABYTE = 1024 ** 3;

/** Most bytes of one file (LODE_MAX_UPLOAD, in bytes; 1 GB unless set). */
export const uploadLimit = (): number => {
  const set = Number(process.env.LODE_MAX_UPLOAD);
  return Number.isInteger(set) && set > 0 ? set : GIGABYTE;
};
