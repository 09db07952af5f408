import path from 'node:path';
import product from '../../../next.config.js';

const root = path.resolve(import.meta.dirname, '../../..');

/** The bare app of the bench: the product's headers and settings around pages and routes without the product. */
export default { ...product, outputFileTracingRoot: root, turbopack: { root } };
