export const review = {
  review: {
    title: 'Reviews', sub: 'The meeting over the cases: what slipped, needs a decision or changed since the last one.', crumb: 'Reviews', start: 'Start a review', goOn: 'Go on with the review', of: (stream: string) => `Review of ${stream.toLowerCase()}`, all: 'All streams', stream: 'Stream', started: 'Review started',
    waiting: 'What would come before a review today', cases: (count: string, one: boolean) => (one ? '1 case' : `${count} cases`), slipping: (count: string) => `${count} slipping`, held: 'Reviews held', none: 'No review was held yet. Start one: it gathers the cases by itself.',
    columns: { held: 'Held', stream: 'Stream', cases: 'Cases', decided: 'Decided', chair: 'Led by', state: 'State' }, open: 'Open', finished: 'Finished', since: (day: string) => `since the review of ${day}`, first: 'the first review', minutes: 'Minutes',
    position: (at: string, of: string) => `${at} of ${of}`, agenda: 'Cases', next: 'Next case', previous: 'Case before', decided: 'Decided', open_: 'Open', nothing: 'No case comes before this review.', nothingHint: 'Nothing slipped, is stale, waits for a decision or changed. Finish it to start counting from today.',
    decision: 'Decision', decide: 'Decide', decisionHint: 'As it shall stand in the minutes.', action: 'Action', actionHint: 'Becomes a follow-up of whoever does it.', doer: 'By whom', due: 'By when', record: 'Record and go on', recorded: 'Recorded', actions: 'Actions', whyHere: 'Why it is here', openCase: 'Open the case', whoLeads: (who: string) => `looked after by ${who}`,
    finish: 'Finish the review', finishTitle: 'Finish the review', present: 'Present', note: 'Remarks', finishedDone: 'Review finished', finishWhat: 'Its minutes stay as they are. Cases nothing was decided on are listed as such. Who was present stands in them; left empty, they say that nobody noted it.', stay: 'Its minutes stay as they are.', wasStage: (stage: string) => `then ${stage.toLowerCase()}`,
    keys: 'j goes to the next case, k to the one before, d to the decision.',
  },
  minutes: {
    title: (stream: string, day: string) => `Minutes: review of ${stream}, ${day}`, led: (who: string) => `Led by ${who}`, present: (who: string) => `Present: ${who}`, presentNone: 'Who was present was not noted.', decisions: 'Decisions', lookedAt: 'Nothing decided on', noDecisions: 'Nothing was decided.', draft: 'The review is still open: these minutes may change.',
    action: (what: string, who: string, day: string) => `${what} (${who}, by ${day})`, actions: 'Actions', remarks: 'Remarks', download: 'Download as text', left: 'Cases a reader may not read are left out.', file: 'minutes', case: 'Case', reasons: 'Why', decision: 'Decision',
  },
};
