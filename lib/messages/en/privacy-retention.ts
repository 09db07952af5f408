export const retention = {
  title: 'Retention', sub: 'How long words are kept. Nothing is purged without a person’s order.',
};
