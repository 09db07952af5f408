/** Negative when `a` is the older release. A pre-release counts as older than its release. */
export const compareVersions = (a, b) => {
  const [numbersA, preA = ''] = split(a);
  const [numbersB, preB = ''] = split(b);
  for (const index of [0, 1, 2]) {
    const difference = (numbersA[index] ?? 0) - (numbersB[index] ?? 0);
    if (difference !== 0) return difference;
  }
  if (preA === preB) return 0;
  if (preA === '') return 1;
  return preB === '' || preA > preB ? 1 : -1;
};

const split = (version) => {
  const [release, pre] = version.split('+')[0].split(/-(.*)/);
  return [release.split('.').map(Number), pre];
};
