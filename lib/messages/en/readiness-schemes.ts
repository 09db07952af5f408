import type { AxisCode } from '@/lib/domain/readiness/axis-code';
import type { SchemeCode } from '@/lib/domain/readiness/scheme-code';

type Words = { name: string; sub: string };
type AxisWords = { name: string; question: string; steps: Readonly<Record<number, string>> };

export const schemeWords: Readonly<Record<SchemeCode, Words>> = {
  rwa: { name: 'Ready, willing and able', sub: 'This product\'s own rubric. The level is the lowest of the three, never their mean.' },
  engagement: { name: 'Engagement', sub: 'Where they stand with us now, and where we would like them to stand.' },
  power_interest: { name: 'Power, interest and position', sub: 'The grid after Mendelow, with whether they are for it or against it.' },
  salience: { name: 'Salience', sub: 'Power, legitimacy and urgency, each there or not, after Mitchell, Agle and Wood (1997).' },
  collaboration: { name: 'Collaboration factors', sub: 'Six groups of what makes working together succeed, in our own words.' },
  community: { name: 'Community readiness', sub: 'Six dimensions in nine stages; the lowest is worked on first.' },
};

const present = { 0: 'Not there', 1: 'There' };
const agreement = { 1: 'Not at all', 2: 'Hardly', 3: 'In part', 4: 'Largely', 5: 'Fully' };
const stages = {
  1: 'No awareness: nobody sees it as theirs to deal with', 2: 'Denial: not a concern here, or nothing can be done', 3: 'Vague awareness: a concern, without any wish to act',
  4: 'Preplanning: something should be done, nobody knows what', 5: 'Preparation: leaders plan in earnest', 6: 'Initiation: the first efforts are under way',
  7: 'Stabilization: efforts run and are supported', 8: 'Confirmation and expansion: efforts are improved and widened', 9: 'Ownership: the community runs, measures and changes them itself',
};
const engagement = { 0: 'Unaware', 1: 'Resistant', 2: 'Neutral', 3: 'Supportive', 4: 'Leading' };
const amount = { 0: 'None', 1: 'Little', 2: 'Some', 3: 'Much', 4: 'Very much' };

export const axisWords: Readonly<Record<AxisCode, AxisWords>> = {
  ready: {
    name: 'Ready', question: 'Is there a need, and is it now?',
    steps: {
      0: 'Sells nothing to mining and sees no reason to', 1: 'Could sell to mining; no need felt', 2: 'Sells some to mining and names a need, without a date',
      3: 'Mining matters to its sales, and it names a need it would act on this year', 4: 'Mining matters, and a trigger falls within twelve months: an order, an expansion, a contract that ends',
    },
  },
  willing: {
    name: 'Willing, as shown', question: 'What do they do, whatever they say?',
    steps: {
      0: 'Declines or does not answer', 1: 'Answers when asked', 2: 'Comes to meetings', 3: 'Refers others, shares figures or gives time', 4: 'Has led, paid, or shared a tender with others',
    },
  },
  able: {
    name: 'Able', question: 'Could they, if they wanted to?',
    steps: {
      0: 'No capacity in sight', 1: 'Capacity, and nobody who could decide', 2: 'Somebody who decides, but no hours or money', 3: 'Decides, has hours and money; certificates or legal form still lacking',
      4: 'Decides, has hours and money, the certificates (COR, ISO) and a legal form that can sign',
    },
  },
  stated_willing: {
    name: 'Willing, as stated', question: 'What do they say they would do?',
    steps: { 0: 'Says no', 1: 'Would listen', 2: 'Would come', 3: 'Would give time or figures', 4: 'Would lead or pay' },
  },
  current: { name: 'Now', question: 'How do they stand to it now?', steps: engagement },
  desired: { name: 'Wanted', question: 'How would they have to stand for it to succeed?', steps: engagement },
  power: { name: 'Power', question: 'Can they make it happen, or stop it?', steps: amount },
  interest: { name: 'Interest', question: 'How much does it concern them?', steps: amount },
  position: { name: 'Position', question: 'Are they for it or against it?', steps: { '-2': 'Against, and acts on it', '-1': 'Rather against', 0: 'Neither', 1: 'Rather for', 2: 'For, and acts on it' } },
  legitimacy: { name: 'Legitimacy', question: 'Is their claim seen as right?', steps: present },
  urgency: { name: 'Urgency', question: 'Does their claim press for time?', steps: present },
  setting: { name: 'Setting', question: 'Have they worked together before, and does the climate favour it?', steps: agreement },
  members: { name: 'Members', question: 'Are the right ones in, with respect and trust among them?', steps: agreement },
  process: { name: 'Process', question: 'Do they share a stake, decide clearly, and adapt?', steps: agreement },
  communication: { name: 'Communication', question: 'Do they speak openly and often, on paper and beside it?', steps: agreement },
  purpose: { name: 'Purpose', question: 'Are the aims concrete, reachable and shared?', steps: agreement },
  means: { name: 'Means', question: 'Are there funds, people, time and somebody who leads?', steps: agreement },
  efforts: { name: 'Efforts', question: 'What is being done already?', steps: stages },
  knowledge_of_efforts: { name: 'Knowledge of efforts', question: 'Who knows of what is being done?', steps: stages },
  leadership: { name: 'Leadership', question: 'Do those who lead support it?', steps: stages },
  climate: { name: 'Climate', question: 'How does the community feel about it?', steps: stages },
  knowledge_of_issue: { name: 'Knowledge of the issue', question: 'What does the community know of it?', steps: stages },
  resources: { name: 'Resources', question: 'What people, money, time and space are there for it?', steps: stages },
};
