import { csvLine } from '../shared/csv-line';
import type { ExportedOrganization } from './exported';
import type { ExportedNode, ExportedTie } from './tie';

/** Kumu takes several values of a cell apart at the bar; a bar within one would part it. */
const several = (values: readonly string[]) => values.map((value) => value.replaceAll('|', '/')).join('|');
const bom = (text: string) => `\ufeff${text}`;

/** Kumu tells elements by their labels: of two with one name, each carries its id behind it. */
export const labelsOf = (named: readonly { id: string; name: string }[]): Map<string, string> => {
  const times = new Map<string, number>();
  for (const { name } of named) times.set(name, (times.get(name) ?? 0) + 1);
  return new Map(named.map(({ id, name }) => [id, times.get(name) === 1 ? name : `${name} (${id})`]));
};

/** Organizations as the Elements sheet of Kumu. */
export const kumuElements = (organizations: readonly ExportedOrganization[]): string => {
  const labels = labelsOf(organizations);
  return bom([
    ['Label', 'Type', 'Tags', 'Description', 'Status', 'Sub-clusters', 'Towns', 'Jobs', 'Website', 'ID'],
    ...organizations.map(({ id, kind, tags, about, status, subclusters, sites, jobs, website }) => [
      labels.get(id) ?? '', kind, several(tags), about, status, several(subclusters), several([...new Set(sites.flatMap(({ place }) => place ?? []))]), jobs, website, id,
    ]),
  ].map(csvLine).join(''));
};

/** The nodes of a network as the Elements sheet of Kumu. */
export const kumuNodes = (nodes: readonly ExportedNode[]): string => {
  const labels = labelsOf(nodes);
  return bom([['Label', 'Type', 'Sub-cluster', 'ID'], ...nodes.map(({ id, kind, group }) => [labels.get(id) ?? '', kind, group, id])].map(csvLine).join(''));
};

const DIRECTED = 'directed';

/** The ties of a network as the Connections sheet of Kumu. */
export const kumuConnections = (nodes: readonly ExportedNode[], ties: readonly ExportedTie[]): string => {
  const labels = labelsOf(nodes);
  return bom([
    ['From', 'To', 'Direction', 'Type', 'Strength', 'Valid from', 'Valid to'],
    ...ties.map(({ from, to, kind, strength, validFrom, validTo }) => [labels.get(from) ?? from, labels.get(to) ?? to, DIRECTED, kind, strength, validFrom, validTo]),
  ].map(csvLine).join(''));
};
