/** What the agency's wing cannot see of a team: how many job seekers belong to it. The practice wing answers. */
export abstract class TeamUse {
  abstract countSeekers(teamId: string): Promise<number>;
}
