import { register } from 'tsx/esm/api';

// A worker thread takes none of its parent's loaders along, so it asks for TypeScript itself.
register();
await import('./worker.ts');
