/** One tie of the network as a file tells it: ids, and the names readers see. */
export type ExportedNode = { id: string; name: string; kind: string | null; group: string | null };
export type ExportedTie = { id: string; from: string; to: string; kind: string; strength: number | null; validFrom: string | null; validTo: string | null };
