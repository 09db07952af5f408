import { inFolder } from './folder';

/** Invited by the administrator; the only role that defines class schemes. */
export const manager = {
  name: 'Mina Babine',
  email: 'mina@example.ca',
  role: 'manager',
  state: inFolder('manager.json'),
};
