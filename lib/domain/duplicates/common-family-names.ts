/** Family names so usual in Canada that two of one given name are often two people; folded. */
export const COMMON_FAMILY_NAMES: ReadonlySet<string> = new Set(
  ('smith brown tremblay martin roy wilson macdonald gagnon johnson taylor cote campbell anderson leblanc lee jones white williams miller thompson gauthier young wong bouchard scott stewart king moore singh patel nguyen li chan chen wang gill dhaliwal sandhu sidhu grewal lavoie walker robinson clark hall baker wright evans green mitchell reid ross murphy kelly harris murray fraser hill adams nelson morris davis lewis friesen peters thomas jackson george joseph charlie john').split(' '),
);
