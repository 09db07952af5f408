import { measures } from './network/measures';
import { paths } from './network/paths';
import { reach } from './network/reach';
import { relations } from './network/relations';

export const network = {
  measures,
  paths,
  reach,
  relations,
  nav: { label: 'The network', network: 'Network', paths: 'Who can introduce us?', reach: 'Reach of associations', ratings: 'Ratings' },
  refusals: {
    twoEnds: 'A relation has two ends: two organizations, or two people.',
    withItself: 'Two different ends, please.',
    notBetween: 'Choose a relation that can hold between these two.',
    same: (name: string) => `This relation with ${name} is already recorded for these days. Change it, or end it first.`,
    ownsItself: (way: string) => `Somebody would own themselves: ${way.replace(/\.$/u, '')}.`,
    moved: 'A relation stays between the two it was made for. End it and add another.',
    kindStays: 'A relation stays of its kind. End it and add another.',
    tooOpen: 'It came from a contact that fewer people may read. Choose that level, or leave the contact out.',
  },
};
