export interface NavItem {
  href: string;
  label: string;
  /** A sequence such as 'g o', shown beside the label. */
  keys?: string;
  /** Items of one group stand together under its name; without one they stand first. */
  group?: string;
}
