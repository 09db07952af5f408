/** The lock entry that Node would load `name` from, seen from the package at `place`; null when there is none. */
export const resolveEntry = (packages, place, name) => {
  let folder = place;
  for (;;) {
    const candidate = folder ? `${folder}/node_modules/${name}` : `node_modules/${name}`;
    if (packages[candidate]) return candidate;
    if (!folder) return null;
    folder = folder.includes('/node_modules/') ? folder.slice(0, folder.lastIndexOf('/node_modules/')) : '';
  }
};
