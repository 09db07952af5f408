import { registerRefusals } from './register-refusals';
import { registerWords } from './register-words';

export const register = {
  ...registerWords,
  refusals: registerRefusals,
};
