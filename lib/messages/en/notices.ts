export const notices = {
  guarded: 'Restricted contact',
};
