/** Stops of plans with what stands beside them on the page. $1 plans. */
export const STOPS = `
  SELECT stop.id, stop.plan_id AS "planId", stop.version, stop.employer_id AS "employerId", employer.name AS "employerName", stop.site_id AS "siteId",
    site.name AS "siteName", site.address_line AS "addressLine", site.city, site.lat, site.lon, site.point_quality AS "pointQuality", stop.kind,
    stop.appointment_id AS "appointmentId", stop.purpose, to_char(stop.day, 'YYYY-MM-DD') AS day, stop.arrives_at AS "arrivesAt", stop.starts_at AS "startsAt",
    stop.ends_at AS "endsAt", stop.travel_minutes AS "travelMinutes", stop.detour_minutes AS "detourMinutes", stop.travel_mode AS "travelMode",
    NOT stop.is_travel_measured AS "isTravelEstimated", stop.value, stop.reasons, stop.asks, stop.state, stop.is_pinned AS "isPinned",
    stop.contact_id AS "contactId",
    (SELECT to_char(contact.day, 'YYYY-MM-DD') FROM contact WHERE contact.agency_id = stop.agency_id AND contact.id = stop.contact_id) AS "contactOn",
    stop.why, to_char(stop.later_until, 'YYYY-MM-DD') AS "laterUntil",
    (SELECT jsonb_build_object('name', person.name, 'title', person.title, 'influence', person.influence) FROM employer_person person
      WHERE person.agency_id = stop.agency_id AND person.employer_id = stop.employer_id AND person.archived_at IS NULL
        AND (person.site_id IS NULL OR person.site_id = stop.site_id)
        AND NOT EXISTS (SELECT 1 FROM do_not_contact said WHERE said.agency_id = person.agency_id AND said.person_id = person.id
          AND said.lifted_at IS NULL AND said.from_day <= stop.day AND coalesce(said.until_day, 'infinity') >= stop.day)
      ORDER BY array_position(ARRAY['hires', 'influences', 'unknown', 'no'], person.influence), person.site_id IS NULL, person.id LIMIT 1) AS person
  FROM plan_stop stop
  JOIN employer ON employer.agency_id = stop.agency_id AND employer.id = stop.employer_id
  JOIN employer_site site ON site.agency_id = stop.agency_id AND site.id = stop.site_id
  WHERE stop.agency_id = current_agency() AND stop.plan_id = ANY($1)
  ORDER BY stop.day, stop.starts_at, stop.id`;

/** For whom the stops of these plans were chosen. $1 plans. */
export const STOP_SEEKERS = `
  SELECT whom.stop_id AS "stopId", whom.seeker_id AS "seekerId", seeker.preferred_name AS "preferredName", seeker.code, whom.basis,
    whom.opening_id AS "openingId", opening.title AS "openingTitle", whom.fit, whom.wishes, whom.clock_days_left AS "clockDaysLeft"
  FROM plan_stop stop
  JOIN plan_stop_seeker whom ON whom.agency_id = stop.agency_id AND whom.stop_id = stop.id
  JOIN seeker ON seeker.agency_id = whom.agency_id AND seeker.id = whom.seeker_id
  LEFT JOIN opening ON opening.agency_id = whom.agency_id AND opening.id = whom.opening_id
  WHERE stop.agency_id = current_agency() AND stop.plan_id = ANY($1)
  ORDER BY whom.fit DESC, whom.id`;

export const LEFT_OUT = `
  SELECT entry.plan_id AS "planId", entry.employer_id AS "employerId", employer.name AS "employerName", entry.site_id AS "siteId",
    site.name AS "siteName", site.city, entry.value, entry.code, entry."values", entry.purpose, entry.reasons
  FROM plan_left_out entry JOIN employer ON employer.agency_id = entry.agency_id AND employer.id = entry.employer_id
  JOIN employer_site site ON site.agency_id = entry.agency_id AND site.id = entry.site_id
  WHERE entry.agency_id = current_agency() AND entry.plan_id = ANY($1)
  ORDER BY entry.value DESC, entry.id`;

/** Each with the business of its visit, or of the appointment that it tells of. $1 a plan. */
export const EVENTS = `
  SELECT event.id, event.code, event.happened_at AS "happenedAt", event.created_by AS "byStaffId", event.stop_id AS "stopId", employer.id AS "employerId",
    employer.name AS "employerName", event."values"
  FROM plan_event event
  LEFT JOIN plan_stop stop ON stop.agency_id = event.agency_id AND stop.id = event.stop_id
  LEFT JOIN appointment ON appointment.agency_id = event.agency_id AND appointment.id = (event."values" ->> 'appointmentId')::uuid
  LEFT JOIN employer ON employer.agency_id = event.agency_id AND employer.id = coalesce(stop.employer_id, appointment.employer_id,
    (event."values" ->> 'employerId')::uuid)
  WHERE event.agency_id = current_agency() AND event.plan_id = $1
  ORDER BY event.id DESC LIMIT 100`;

export const APPOINTMENTS = `
  SELECT appointment.id, appointment.version, appointment.kind, appointment.hold, to_char(appointment.day, 'YYYY-MM-DD') AS day,
    appointment.starts_at AS "startsAt", appointment.minutes, appointment.what, appointment.employer_id AS "employerId", employer.name AS "employerName",
    appointment.site_id AS "siteId"
  FROM appointment LEFT JOIN employer ON employer.agency_id = appointment.agency_id AND employer.id = appointment.employer_id
  WHERE appointment.agency_id = current_agency() AND appointment.staff_id = $1 AND appointment.week = $2 AND appointment.voided_at IS NULL
  ORDER BY appointment.day, appointment.starts_at, appointment.id`;

/**
 * Openings that a new plan would look at: heard of since the last one, and not only written down since (an old advertisement that is imported is no
 * news), at businesses within reach that are nobody's account or her own. $1 when it was planned, $2 its day, $3 specialist, $4/$5 where her days
 * start, $6 reach in kilometres.
 */
export const NEW_OPENINGS = `
  SELECT count(*)::int AS count FROM opening
  JOIN employer ON employer.agency_id = opening.agency_id AND employer.id = opening.employer_id AND employer.archived_at IS NULL
  WHERE opening.agency_id = current_agency() AND opening.status = 'open' AND opening.archived_at IS NULL AND opening.created_at > $1
    AND opening.heard_on >= $2 AND coalesce(employer.owner_staff_id, $3) = $3
    AND EXISTS (SELECT 1 FROM employer_site site WHERE site.agency_id = employer.agency_id AND site.employer_id = employer.id
      AND site.archived_at IS NULL AND ($4::float8 IS NULL OR site.lat IS NULL OR (site.lat BETWEEN $4 - $6 / 111.0 AND $4 + $6 / 111.0
        AND site.lon BETWEEN $5 - $6 / (111.0 * cos(radians($4))) AND $5 + $6 / (111.0 * cos(radians($4))))))`;
