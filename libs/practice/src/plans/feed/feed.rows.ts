const PLACE = `concat_ws(', ', nullif(site.address_line, ''), nullif(site.city, ''), nullif(concat_ws(' ', nullif(site.region, ''), nullif(site.postal_code, '')), ''))`;
const BUSINESS = `employer.name || CASE WHEN site.name = '' THEN '' ELSE ', ' || site.name END`;

/** Colleagues who make the visit too: staff may be named to whoever has the address, job seekers never. */
const COMPANY = `coalesce((SELECT 'Together with ' || string_agg(staff.name, ', ' ORDER BY staff.name, staff.id) FROM joint_visit visit
  JOIN joint_visit_staff own ON own.agency_id = visit.agency_id AND own.joint_visit_id = visit.id AND own.staff_id = plan.staff_id
  JOIN joint_visit_staff colleague ON colleague.agency_id = visit.agency_id AND colleague.joint_visit_id = visit.id AND colleague.staff_id <> plan.staff_id
  JOIN staff ON staff.agency_id = colleague.agency_id AND staff.id = colleague.staff_id
  WHERE visit.agency_id = stop.agency_id AND visit.site_id = stop.site_id AND visit.week = plan.week AND visit.withdrawn_at IS NULL), '')`;

const CALLED_OFF = `stop.state IN ('missed', 'later', 'removed', 'cancelled')`;

/**
 * Visits of accepted plans; those that were called off stay, as cancelled, unless that was before the plan was accepted: no calendar ever had them.
 * Her own appointments stand for themselves. $1 specialist, $2 from, $3 to.
 */
export const FEED_STOPS = `
  SELECT stop.id, stop.version - 1 AS sequence, stop.changed_at AS "changedAt", to_char(stop.day, 'YYYY-MM-DD') AS day, stop.starts_at AS "startsAt", stop.ends_at AS "endsAt",
    ${BUSINESS} AS summary, ${PLACE} AS location, ${COMPANY} AS description, ${CALLED_OFF} AS "isCancelled"
  FROM plan JOIN plan_stop stop ON stop.agency_id = plan.agency_id AND stop.plan_id = plan.id
  JOIN employer ON employer.agency_id = stop.agency_id AND employer.id = stop.employer_id
  JOIN employer_site site ON site.agency_id = stop.agency_id AND site.id = stop.site_id
  WHERE plan.agency_id = current_agency() AND plan.staff_id = $1 AND plan.status = 'accepted' AND stop.day BETWEEN $2 AND $3
    AND NOT (${CALLED_OFF} AND EXISTS (SELECT FROM plan_event accepted WHERE accepted.agency_id = plan.agency_id AND accepted.plan_id = plan.id
      AND accepted.code = 'accepted' AND accepted.created_at > stop.changed_at))
    AND NOT EXISTS (SELECT FROM appointment own WHERE own.agency_id = stop.agency_id AND own.id = stop.appointment_id AND own.staff_id = $1)
  ORDER BY stop.day, stop.starts_at, stop.id`;

const OF_AN_ACCEPTED_PLAN = `
  FROM plan_stop stop JOIN plan ON plan.agency_id = stop.agency_id AND plan.id = stop.plan_id AND plan.status = 'accepted'
  WHERE stop.agency_id = appointment.agency_id AND stop.appointment_id = appointment.id`;

/**
 * Time that is spoken for, by its kind and its business alone: what it is about is the specialist's own. It is when its stop of the accepted plan is; else at
 * its own time; else where the plan put it on its day or in its week; with none of these it is nowhere yet. The same entry through all of that: its number
 * counts changes of the appointment in ten thousands, so that it still rises when another plan's changes begin to be counted.
 * $1 specialist, $2 from, $3 to.
 */
export const FEED_APPOINTMENTS = `
  SELECT appointment.id, (appointment.version - 1) * 10000 + coalesce(known.versions, 0) + coalesce(plan.version, 0) AS sequence,
    greatest(appointment.changed_at, known.changed_at, plan.changed_at) AS "changedAt",
    to_char(chosen.day, 'YYYY-MM-DD') AS day, chosen.starts_at AS "startsAt", chosen.ends_at AS "endsAt",
    CASE appointment.kind WHEN 'meeting' THEN 'Meeting' WHEN 'call' THEN 'Call' WHEN 'appointment' THEN 'Appointment' ELSE 'Busy' END
      || CASE WHEN site.id IS NULL THEN '' ELSE ': ' || ${BUSINESS} END AS summary,
    CASE WHEN site.id IS NULL THEN '' ELSE ${PLACE} END AS location, '' AS description,
    appointment.voided_at IS NOT NULL OR chosen.is_off OR coalesce(known.is_covered, false) AS "isCancelled"
  FROM appointment
  LEFT JOIN employer_site site ON site.agency_id = appointment.agency_id AND site.id = appointment.site_id
  LEFT JOIN employer ON employer.agency_id = site.agency_id AND employer.id = site.employer_id
  LEFT JOIN plan ON plan.agency_id = appointment.agency_id AND plan.staff_id = appointment.staff_id AND plan.week = appointment.week
    AND plan.status = 'accepted' AND appointment.hold <> 'time' AND appointment.site_id IS NULL
  CROSS JOIN LATERAL (
    SELECT sum(stop.version)::int AS versions, max(stop.changed_at) AS changed_at,
      bool_or(plan.staff_id <> appointment.staff_id AND stop.state IN ('planned', 'done')) AS is_covered ${OF_AN_ACCEPTED_PLAN}) known
  CROSS JOIN LATERAL (
    SELECT * FROM (
      SELECT CASE WHEN stop.state IN ('removed', 'later') THEN 4 ELSE 1 END AS turn, stop.day, stop.starts_at, stop.ends_at,
        stop.state NOT IN ('planned', 'done') AS is_off, stop.changed_at ${OF_AN_ACCEPTED_PLAN} AND plan.staff_id = appointment.staff_id
      UNION ALL SELECT 2, appointment.day, appointment.starts_at, appointment.starts_at + appointment.minutes, false, NULL WHERE appointment.hold = 'time'
      UNION ALL SELECT 3, (planned.of_day ->> 'date')::date, (errand.placed ->> 'startsAt')::int,
        (errand.placed ->> 'startsAt')::int + appointment.minutes, false, NULL
        FROM jsonb_array_elements(plan.days) planned(of_day) CROSS JOIN jsonb_array_elements(planned.of_day -> 'errands') errand(placed)
        WHERE errand.placed ->> 'appointmentId' = appointment.id::text
          AND (appointment.day IS NULL OR appointment.day = (planned.of_day ->> 'date')::date)
    ) way ORDER BY turn, changed_at DESC LIMIT 1) chosen
  WHERE appointment.agency_id = current_agency() AND appointment.staff_id = $1 AND appointment.week BETWEEN $2::date - 7 AND $3 AND chosen.day BETWEEN $2 AND $3
  ORDER BY chosen.day, chosen.starts_at, appointment.id`;
