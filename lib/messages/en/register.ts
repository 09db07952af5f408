import { registerMap } from './register-map';
import { registerPages } from './register-pages';
import { registerPeople } from './register-people';
import { registerRefusals } from './register-refusals';
import { registerWords } from './register-words';

export const register = {
  ...registerWords,
  ...registerPages,
  ...registerPeople,
  map: registerMap,
  refusals: registerRefusals,
};
