import { foldName } from '../shared/fold-name';

/** Words that say nothing about a firm, a place or a trade. */
const WORDS = [
  'Alder', 'Aster', 'Auklet', 'Basalt', 'Birch', 'Bittern', 'Camas', 'Cedar', 'Comet', 'Crane', 'Cypress', 'Dogwood', 'Dunlin', 'Ember', 'Falcon', 'Fern', 'Flicker', 'Gentian', 'Grebe', 'Harrier',
  'Heron', 'Hornbeam', 'Ibis', 'Juniper', 'Kestrel', 'Kingfisher', 'Larch', 'Lupin', 'Magpie', 'Merlin', 'Mistral', 'Nuthatch', 'Oriole', 'Osprey', 'Petrel', 'Pintail', 'Plover', 'Poplar', 'Quartz', 'Raven',
  'Rowan', 'Sandpiper', 'Sedge', 'Solstice', 'Sorrel', 'Swift', 'Tamarack', 'Teal', 'Thistle', 'Trillium', 'Umber', 'Vireo', 'Willet', 'Wren', 'Yarrow', 'Zephyr',
];

/** A code name no living case bears; `taken` holds folded names. Where every word is in use the next round bears a number. */
export const suggestCodeName = (taken: ReadonlySet<string>): string => {
  for (let round = 1; ; round += 1) {
    const free = WORDS.map((word) => (round === 1 ? `Project ${word}` : `Project ${word} ${round}`)).find((name) => !taken.has(foldName(name)));
    if (free !== undefined) return free;
  }
};
