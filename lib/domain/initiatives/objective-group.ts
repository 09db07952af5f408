/** The six segments of the target board of cluster initiatives (Sölvell, Lindqvist and Ketels 2003, Cluster Initiative Greenbook). */
export const OBJECTIVE_GROUPS = ['research_networking', 'policy_action', 'commercial_cooperation', 'education_training', 'innovation_technology', 'cluster_expansion'] as const;
export type ObjectiveGroup = (typeof OBJECTIVE_GROUPS)[number];
