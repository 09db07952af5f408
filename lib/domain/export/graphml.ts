import type { ExportedNode, ExportedTie } from './tie';

// What XML 1.0 cannot hold, not even escaped.
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const MARKS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
const escaped = (text: string) => text.replace(UNPRINTABLE, '').replace(/[&<>"']/g, (mark) => MARKS[mark] ?? mark);

const KEYS = [
  { id: 'label', of: 'node', type: 'string' }, { id: 'kind', of: 'node', type: 'string' }, { id: 'group', of: 'node', type: 'string' },
  { id: 'type', of: 'edge', type: 'string' }, { id: 'strength', of: 'edge', type: 'double' }, { id: 'from', of: 'edge', type: 'string' }, { id: 'to', of: 'edge', type: 'string' },
] as const;

const data = (values: Record<string, string | number | null>) =>
  Object.entries(values).flatMap(([key, value]) => (value === null ? [] : [`<data key="${key}">${escaped(String(value))}</data>`])).join('');

/** A network as GraphML (graphml.graphdrawing.org), directed; days a tie holds as its `from` and `to`, what is not known left out. */
export const graphml = (nodes: readonly ExportedNode[], ties: readonly ExportedTie[]): string => [
  '<?xml version="1.0" encoding="UTF-8"?>',
  '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
  ...KEYS.map(({ id, of, type }) => `<key id="${id}" for="${of}" attr.name="${id}" attr.type="${type}"/>`),
  '<graph id="network" edgedefault="directed">',
  ...nodes.map(({ id, name, kind, group }) => `<node id="${escaped(id)}">${data({ label: name, kind, group })}</node>`),
  ...ties.map(({ id, from, to, kind, strength, validFrom, validTo }) => `<edge id="${escaped(id)}" source="${escaped(from)}" target="${escaped(to)}">${data({ type: kind, strength, from: validFrom, to: validTo })}</edge>`),
  '</graph>', '</graphml>', '',
].join('\n');
