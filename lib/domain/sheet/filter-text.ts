import { isGroup, type FilterNode } from './filter-node';

const escaped = (value: string): string => value.replace(/[~;,:()]/g, (sign) => `~${sign}`);

const partsText = (parts: readonly FilterNode[]): string => parts.map(nodeText).filter((text) => text !== '').join(';');

const nodeText = (node: FilterNode): string => {
  if (!isGroup(node)) return [node.field, node.op, ...(node.values.length > 0 ? [node.values.map(escaped).join(',')] : [])].join(':');
  const inner = partsText(node.parts);
  return inner === '' ? '' : `${node.join}(${inner})`;
};

/**
 * A filter as it stands in an address: 'kind:any:firm,association;any(jobs:from:50;town:empty)'. Conditions beside each other hold together;
 * 'any(…)' asks for one of its parts, '~' goes before a sign that is meant as such. An empty filter is '', an empty part is left out.
 */
export const filterText = (filter: FilterNode | null): string => {
  if (filter === null) return '';
  if (!isGroup(filter) || filter.join === 'any') return nodeText(filter);
  const [only, ...others] = filter.parts;
  return only && others.length === 0 && isGroup(only) ? filterText(only) : partsText(filter.parts);
};
