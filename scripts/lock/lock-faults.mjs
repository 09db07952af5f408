import { compareVersions } from './compare-versions.mjs';
import { resolveEntry } from './resolve-entry.mjs';

const REGISTRY = 'https://registry.npmjs.org/';
const FOREIGN = /^(git|github:|gitlab:|bitbucket:|https?:|file:|link:|[\w-]+\/[\w.-]+(#|$))/;

const nameOf = (place) => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);

const needed = (entry) => ({
  ...entry.devDependencies,
  ...Object.fromEntries(Object.entries(entry.peerDependencies ?? {}).filter(([name]) => !entry.peerDependenciesMeta?.[name]?.optional)),
  ...entry.dependencies,
  ...entry.optionalDependencies,
});

/** `npm ci` refuses a lock that leaves out a package, even one for another platform. */
const missing = (packages) =>
  Object.entries(packages).flatMap(([place, entry]) =>
    Object.entries(needed(entry))
      .filter(([name]) => !resolveEntry(packages, place, name))
      .map(([name, range]) => `${place || 'package.json'} needs ${name}@${range}, which the lock does not hold`));

const foreign = (packages) =>
  Object.entries(packages).flatMap(([place, entry]) => [
    ...Object.entries(needed(entry))
      .filter(([, range]) => FOREIGN.test(range))
      .map(([name, range]) => `${place || 'package.json'} takes ${name} from ${range} instead of the registry`),
    ...(entry.resolved && !entry.resolved.startsWith(REGISTRY) ? [`${place} was resolved to ${entry.resolved} instead of the registry`] : []),
    ...(place && !entry.link && !entry.integrity && !entry.inBundle ? [`${place} has no integrity digest`] : []),
  ]);

const outsideFloors = (packages, floors) =>
  Object.entries(packages).flatMap(([place, entry]) => {
    const floor = place ? floors[nameOf(place)] : undefined;
    if (!floor) return [];
    if (compareVersions(entry.version, floor.atLeast) < 0) return [`${place} is ${entry.version}, below ${floor.atLeast}: ${floor.because}`];
    if (floor.below && compareVersions(entry.version, floor.below) >= 0) return [`${place} is ${entry.version}, not below ${floor.below}: ${floor.because}`];
    return [];
  });

const unlistedScripts = (packages, allowScripts) =>
  Object.entries(packages)
    .filter(([place, entry]) => entry.hasInstallScript && !(nameOf(place) in allowScripts))
    .map(([place]) => `${place} has an install script, and allowScripts in package.json does not decide on ${nameOf(place)}`);

/** Everything wrong with a lock, one sentence each; an empty list when it is complete and safe. */
export const lockFaults = (lock, floors, allowScripts) => [
  ...missing(lock.packages),
  ...foreign(lock.packages),
  ...outsideFloors(lock.packages, floors),
  ...unlistedScripts(lock.packages, allowScripts),
];
