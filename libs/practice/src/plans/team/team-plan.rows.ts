/** Where these sites belong. $1 sites. */
export const EMPLOYERS_OF_SITES = `
  SELECT site.id AS "siteId", employer.id AS "employerId", employer.name AS "employerName"
  FROM employer_site site JOIN employer ON employer.agency_id = site.agency_id AND employer.id = site.employer_id
  WHERE site.agency_id = current_agency() AND site.id = ANY($1)`;

/**
 * Promises of these people that are due until a day, and not kept; whether the owner goes there before the week, where it is due before it.
 * $1 staff, $2 last day of the week, $3 its first day, $4 today.
 */
export const PROMISES_DUE = `
  SELECT promise.employer_id AS "employerId", employer.name AS "employerName", promise.owner_staff_id AS "ownerStaffId",
    to_char(promise.due_on, 'YYYY-MM-DD') AS "dueOn",
    promise.due_on < $3 AND EXISTS (SELECT 1 FROM plan JOIN plan_stop stop ON stop.agency_id = plan.agency_id AND stop.plan_id = plan.id
      WHERE plan.agency_id = promise.agency_id AND plan.staff_id = promise.owner_staff_id AND plan.week < $3 AND plan.status IN ('draft', 'accepted')
        AND stop.employer_id = promise.employer_id AND stop.state = 'planned' AND stop.day >= $4) AS "isPlannedBefore"
  FROM follow_up promise JOIN employer ON employer.agency_id = promise.agency_id AND employer.id = promise.employer_id
  WHERE promise.agency_id = current_agency() AND promise.owner_staff_id = ANY($1) AND promise.due_on <= $2 AND promise.done_on IS NULL
    AND promise.voided_at IS NULL
  ORDER BY promise.due_on, promise.id LIMIT 200`;

/** The last planning of a team's week, while there is something to stop, to resume or to tell. $1 team, $2 week. */
export const OPEN_RUN = `
  SELECT id, state FROM plan_run WHERE agency_id = current_agency() AND team_id = $1 AND week = $2 ORDER BY id DESC LIMIT 1`;
