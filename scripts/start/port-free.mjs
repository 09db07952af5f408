import { createServer } from 'node:net';
import { Mendable } from './mendable.mjs';

const REASONS = {
  EADDRINUSE: ({ port }) => [`Port ${port} is already in use.`, `Stop what uses it, or choose another: npm start -- --port ${port + 1}`],
  EACCES: ({ port }) => [`This user may not serve on port ${port}.`, 'Choose a port above 1023: npm start -- --port 3000'],
  EADDRNOTAVAIL: ({ host }) => [`${host} is not an address of this machine.`, 'Leave HOST unset, or set it to an address this machine has.'],
  ENOTFOUND: ({ host }) => [`${host} is not an address of this machine.`, 'Leave HOST unset, or set it to an address this machine has.'],
};

export const checkPortFree = (place) =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => {
      const reason = REASONS[error.code];
      reject(reason ? new Mendable(...reason(place)) : error);
    });
    probe.listen(place.port, place.host, () => probe.close(resolve));
  });

export const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
