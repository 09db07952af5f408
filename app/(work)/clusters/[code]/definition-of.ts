import { cache } from 'react';
import { readClusterDefinition } from '@/lib/services/indicators/read-cluster-definition';
import { ask } from '@/lib/web/ask';

/** The published definition a cluster's pages stand on, asked once a request: its names title them. */
export const definitionOf = cache((cluster: string) => ask(readClusterDefinition, { cluster }));
