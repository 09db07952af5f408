/** Answers true at most once in so many milliseconds. */
export const every = (milliseconds: number) => {
  let next = performance.now() + milliseconds;
  return () => {
    const now = performance.now();
    if (now < next) return false;
    next = now + milliseconds;
    return true;
  };
};
