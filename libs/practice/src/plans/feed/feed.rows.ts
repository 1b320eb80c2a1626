/** Visits of accepted plans; those that were called off stay, as cancelled. $1 specialist, $2 from, $3 to. */
export const FEED_STOPS = `
  SELECT stop.id, stop.version, stop.changed_at AS "changedAt", to_char(stop.day, 'YYYY-MM-DD') AS day, stop.starts_at AS "startsAt", stop.ends_at AS "endsAt",
    employer.name || CASE WHEN site.name = '' THEN '' ELSE ', ' || site.name END AS summary,
    concat_ws(', ', nullif(site.address_line, ''), nullif(site.city, ''), nullif(concat_ws(' ', nullif(site.region, ''), nullif(site.postal_code, '')), '')) AS location,
    stop.state IN ('missed', 'later', 'removed', 'cancelled') AS "isCancelled"
  FROM plan JOIN plan_stop stop ON stop.agency_id = plan.agency_id AND stop.plan_id = plan.id
  JOIN employer ON employer.agency_id = stop.agency_id AND employer.id = stop.employer_id
  JOIN employer_site site ON site.agency_id = stop.agency_id AND site.id = stop.site_id
  WHERE plan.agency_id = current_agency() AND plan.staff_id = $1 AND plan.status = 'accepted' AND stop.day BETWEEN $2 AND $3
  ORDER BY stop.day, stop.starts_at, stop.id`;

/** Time that is spoken for, by its kind alone: what it is about is the specialist's own. $1 specialist, $2 from, $3 to. */
export const FEED_APPOINTMENTS = `
  SELECT appointment.id, appointment.version, appointment.changed_at AS "changedAt", to_char(appointment.day, 'YYYY-MM-DD') AS day,
    appointment.starts_at AS "startsAt", appointment.starts_at + appointment.minutes AS "endsAt",
    CASE appointment.kind WHEN 'meeting' THEN 'Meeting' WHEN 'call' THEN 'Call' WHEN 'appointment' THEN 'Appointment' ELSE 'Busy' END AS summary,
    '' AS location, appointment.voided_at IS NOT NULL AS "isCancelled"
  FROM appointment
  WHERE appointment.agency_id = current_agency() AND appointment.staff_id = $1 AND appointment.hold = 'time' AND appointment.site_id IS NULL
    AND appointment.day BETWEEN $2 AND $3
  ORDER BY appointment.day, appointment.starts_at, appointment.id`;
