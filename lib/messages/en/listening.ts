export const listening = {
  refusals: {
    key: 'Small letters, digits and underscores, starting with a letter.',
    looksAhead: 'A skip rule may only look at questions asked before this one.',
    askedTwice: 'Another question of this survey has the same key.',
  },
};
