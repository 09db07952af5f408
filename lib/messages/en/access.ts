import { account } from './access/account';
import { code } from './access/code';
import { errors } from './access/errors';
import { factor } from './access/factor';
import { invite, reset } from './access/links';
import { setUp } from './access/set-up';
import { signIn } from './access/sign-in';
import { users } from './access/users';

export const access = {
  account,
  code,
  errors,
  factor,
  invite,
  reset,
  setUp,
  signIn,
  users,
  tagline: 'Relationships beside the figures of the region',
  passwordFaults: {
    'too-short': 'Use 12 characters or more. A few words in a row are easy to remember.',
    'too-long': 'Use at most 128 characters.',
    common: 'This is one of the first passwords a guesser tries. Choose something nobody else would.',
    personal: 'A password may not hold your name, your e-mail address or the name of this product.',
  },
  roles: {
    viewer: 'viewer',
    facilitator: 'facilitator',
    coordinator: 'coordinator',
    manager: 'manager',
    partner: 'partner',
    administrator: 'administrator',
  },
  showPassword: 'Show the password',
  passwordHint: '12 characters or more. Spaces and a few words in a row are welcome.',
  name: 'Your name',
  email: 'E-mail',
  password: 'Password',
  newPassword: 'New password',
  device: (browser: string, system: string) => `${browser} on ${system}`,
  unknownDevice: 'An unknown device',
};
