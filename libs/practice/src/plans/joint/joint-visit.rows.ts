/** Joint visits of a week with where each stands in the plans of those who make it. $1 week, $2 only with one of these people. */
export const JOINT_VISITS = `
  SELECT visit.id, visit.version, to_char(visit.week, 'YYYY-MM-DD') AS week, visit.employer_id AS "employerId", employer.name AS "employerName",
    visit.site_id AS "siteId", site.name AS "siteName", visit.asked_by AS "askedBy",
    EXISTS (SELECT 1 FROM plan_run run JOIN plan_run_part part ON part.agency_id = run.agency_id AND part.run_id = run.id
      JOIN joint_visit_staff member ON member.agency_id = part.agency_id AND member.staff_id = part.staff_id
      WHERE run.agency_id = visit.agency_id AND run.week = visit.week AND run.state IN ('queued', 'running') AND part.state = 'waiting'
        AND member.joint_visit_id = visit.id) AS "isPlanning",
    (SELECT jsonb_agg(jsonb_build_object('staffId', staff.id, 'name', staff.name, 'hasPlan', plan.id IS NOT NULL,
        'day', stop.day, 'startsAt', stop.starts_at) ORDER BY staff.name, staff.id)
      FROM joint_visit_staff member
      JOIN staff ON staff.agency_id = member.agency_id AND staff.id = member.staff_id
      LEFT JOIN plan ON plan.agency_id = member.agency_id AND plan.staff_id = member.staff_id AND plan.week = visit.week
        AND plan.status IN ('draft', 'accepted')
      LEFT JOIN LATERAL (SELECT own.day, own.starts_at FROM plan_stop own WHERE own.agency_id = plan.agency_id AND own.plan_id = plan.id
        AND own.site_id = visit.site_id AND own.state IN ('planned', 'done') ORDER BY own.state = 'planned' DESC, own.id LIMIT 1) stop ON true
      WHERE member.agency_id = visit.agency_id AND member.joint_visit_id = visit.id) AS party
  FROM joint_visit visit
  JOIN employer ON employer.agency_id = visit.agency_id AND employer.id = visit.employer_id
  JOIN employer_site site ON site.agency_id = visit.agency_id AND site.id = visit.site_id
  WHERE visit.agency_id = current_agency() AND visit.week = $1 AND visit.withdrawn_at IS NULL
    AND EXISTS (SELECT 1 FROM joint_visit_staff member WHERE member.agency_id = visit.agency_id AND member.joint_visit_id = visit.id
      AND member.staff_id = ANY($2))
  ORDER BY employer.name, visit.id`;

/** Visits that a plan has at a business in a week. $1 business, $2 week, $3 today, $4 minute of the day. */
export const VISITS_THERE = `
  SELECT plan.staff_id AS "staffId", staff.name, stop.site_id AS "siteId",
    stop.state = 'done' OR (stop.day, stop.starts_at) < ($3::date, $4::int) AS "hasBegun"
  FROM plan JOIN plan_stop stop ON stop.agency_id = plan.agency_id AND stop.plan_id = plan.id
  JOIN staff ON staff.agency_id = plan.agency_id AND staff.id = plan.staff_id
  WHERE plan.agency_id = current_agency() AND plan.week = $2 AND plan.status IN ('draft', 'accepted') AND stop.employer_id = $1
    AND stop.state IN ('planned', 'done')
  ORDER BY staff.name, stop.id`;

/**
 * Joint visits that a specialist's week is to hold, each at the time at which it stands: whoever is bound most keeps it (pinned or promised, then
 * who last gave it a time by hand, then accepted, then who planned it first). None that was made or has begun. $1 specialist, $2 week, $3 today,
 * $4 minute of the day.
 */
export const JOINT_OF_WEEK = `
  SELECT visit.id, visit.site_id AS "siteId", party.ids AS "staffIds",
    CASE WHEN lead.staff_id IS NOT NULL THEN jsonb_build_object('staffId', lead.staff_id, 'day', lead.day, 'startsAt', lead.starts_at,
      'isFirm', lead.is_firm) END AS at
  FROM joint_visit visit
  CROSS JOIN LATERAL (SELECT array_agg(member.staff_id ORDER BY member.staff_id) AS ids FROM joint_visit_staff member
    WHERE member.agency_id = visit.agency_id AND member.joint_visit_id = visit.id) party
  LEFT JOIN LATERAL (
    SELECT plan.staff_id, stop.day, stop.starts_at,
      stop.is_pinned OR stop.appointment_id IS NOT NULL OR plan.status = 'accepted' AS is_firm
    FROM plan JOIN plan_stop stop ON stop.agency_id = plan.agency_id AND stop.plan_id = plan.id
    WHERE plan.agency_id = visit.agency_id AND plan.week = visit.week AND plan.staff_id = ANY(party.ids)
      AND plan.status IN ('draft', 'accepted') AND stop.site_id = visit.site_id AND stop.state = 'planned'
    ORDER BY (stop.is_pinned OR stop.appointment_id IS NOT NULL) DESC,
      (SELECT event.id::text FROM plan_event event WHERE event.agency_id = stop.agency_id AND event.plan_id = stop.plan_id
        AND event.stop_id = stop.id AND event.code IN ('moved', 'missed-moved', 'put-back', 'added') ORDER BY event.id DESC LIMIT 1) DESC NULLS LAST,
      plan.status = 'accepted' DESC, stop.id
    LIMIT 1) lead ON true
  WHERE visit.agency_id = current_agency() AND visit.week = $2 AND visit.withdrawn_at IS NULL AND $1 = ANY(party.ids)
    AND NOT EXISTS (SELECT 1 FROM plan JOIN plan_stop made ON made.agency_id = plan.agency_id AND made.plan_id = plan.id
      WHERE plan.agency_id = visit.agency_id AND plan.week = visit.week AND plan.staff_id = ANY(party.ids)
        AND plan.status IN ('draft', 'accepted') AND made.site_id = visit.site_id
        AND (made.state = 'done' OR (made.state = 'planned' AND (made.day, made.starts_at) < ($3::date, $4::int))))
  ORDER BY visit.id`;

/** Whether somebody visits a site together with others. $1 specialist, $2 week, $3 site. */
export const IS_JOINT = `
  SELECT 1 FROM joint_visit visit JOIN joint_visit_staff member ON member.agency_id = visit.agency_id AND member.joint_visit_id = visit.id
  WHERE visit.agency_id = current_agency() AND member.staff_id = $1 AND visit.week = $2 AND visit.site_id = $3 AND visit.withdrawn_at IS NULL`;

/** A visit that is made together, as it stands in the plan it is or was of: the one planned there, else what became of the one asked for. $1 stop. */
export const JOINT_STOP = `
  SELECT plan.staff_id AS "staffId", to_char(plan.week, 'YYYY-MM-DD') AS week, visit.id AS "jointVisitId", visit.site_id AS "siteId",
    visit.employer_id AS "employerId", stop.id, stop.version, stop.state, to_char(stop.day, 'YYYY-MM-DD') AS day, stop.starts_at AS "startsAt"
  FROM plan_stop asked
  JOIN plan ON plan.agency_id = asked.agency_id AND plan.id = asked.plan_id AND plan.status IN ('draft', 'accepted')
  JOIN joint_visit visit ON visit.agency_id = asked.agency_id AND visit.site_id = asked.site_id AND visit.week = plan.week AND visit.withdrawn_at IS NULL
  JOIN joint_visit_staff member ON member.agency_id = visit.agency_id AND member.joint_visit_id = visit.id AND member.staff_id = plan.staff_id
  JOIN LATERAL (SELECT * FROM plan_stop each WHERE each.agency_id = asked.agency_id AND each.plan_id = asked.plan_id
    AND (each.id = asked.id OR (each.site_id = asked.site_id AND each.state = 'planned')) ORDER BY each.state = 'planned' DESC LIMIT 1) stop ON true
  WHERE asked.agency_id = current_agency() AND asked.id = $1`;

/** Plans of the others who make a visit, with where it stands in them. $1 joint visit, $2 week, $3 whose visit it is, $4 site. */
export const PLANS_OF_PARTY = `
  SELECT plan.id AS "planId", plan.staff_id AS "staffId", stop.id AS "stopId", to_char(stop.day, 'YYYY-MM-DD') AS day, stop.starts_at AS "startsAt"
  FROM joint_visit_staff member
  JOIN plan ON plan.agency_id = member.agency_id AND plan.staff_id = member.staff_id AND plan.week = $2 AND plan.status IN ('draft', 'accepted')
  LEFT JOIN plan_stop stop ON stop.agency_id = plan.agency_id AND stop.plan_id = plan.id AND stop.site_id = $4 AND stop.state = 'planned'
  WHERE member.agency_id = current_agency() AND member.joint_visit_id = $1 AND member.staff_id <> $3
  ORDER BY plan.id`;

/** Whether a plan has been told of a visit as it stands. $1 plan, $2 stop, $3 its version. */
export const IS_TOLD = `
  SELECT 1 FROM plan_event event WHERE event.agency_id = current_agency() AND event.plan_id = $1 AND event.code IN ('joint-moved', 'joint-off')
    AND event."values" ->> 'ofStop' = $2 AND (event."values" ->> 'version')::int = $3`;
