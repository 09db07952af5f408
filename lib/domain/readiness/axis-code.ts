/** Every axis of every scheme; the words of its steps are in the message catalogue. */
export const AXIS_CODES = [
  'ready', 'willing', 'able', 'stated_willing',
  'current', 'desired',
  'power', 'interest', 'position',
  'legitimacy', 'urgency',
  'setting', 'members', 'process', 'communication', 'purpose', 'means',
  'efforts', 'knowledge_of_efforts', 'leadership', 'climate', 'knowledge_of_issue', 'resources',
] as const;
export type AxisCode = (typeof AXIS_CODES)[number];
