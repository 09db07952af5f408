/** The record audit events of surveys name: the version, whose own lock is its revision. */
export const SURVEY_RECORD = 'survey';
/** Nothing of a survey is confidential: the trail may hold it. */
export const SURVEY_OPEN_FIELDS = ['surveyId', 'surveyVersion', 'state', 'name', 'about', 'body', 'note'];

export const surveyInTrail = <Row extends { version: number; revision: number }>({ version, revision, ...row }: Row) => ({ ...row, surveyVersion: version, version: revision });
