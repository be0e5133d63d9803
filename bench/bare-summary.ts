/** The figures of a summary as anybody would ask a database for them, without anything around. */
export const bareSummary = [
	// each wave and scale
	`select wave_id, scale, count(value), avg(value), stddev_samp(value),
		percentile_cont(array[0.25, 0.5, 0.75]) within group (order by value),
		avg((value = 0)::integer), avg((value = 100)::integer)
	from response
	cross join lateral unnest(score_values) with ordinality as score (value, scale)
	where project_id = $1 and survey_id = $2
	group by wave_id, scale`,
	// each scale's pairs
	`select scale, count(*), avg(a), stddev_samp(a), avg(b), stddev_samp(b),
		avg(b - a), stddev_samp(b - a), corr(a, b)
	from response as earlier
	join response as later using (project_id, survey_id, participant_id)
	cross join lateral unnest(earlier.score_values, later.score_values)
		with ordinality as pair (a, b, scale)
	where project_id = $1 and survey_id = $2 and earlier.wave_id = $3 and later.wave_id = $4
		and a is not null and b is not null
	group by scale`,
	// each wave, item and answer
	`select wave_id, item, answer, count(*)
	from response
	cross join lateral jsonb_each(answers) as given (item, value)
	cross join lateral jsonb_array_elements(
		case jsonb_typeof(value) when 'array' then value else jsonb_build_array(value) end
	) as chosen (answer)
	where project_id = $1 and survey_id = $2
	group by wave_id, item, answer`,
];

/** The mean of a scale, week by week. */
export const bareChart = `select date_trunc('week', completed_at at time zone 'UTC')::date, count(*),
		avg(score_values[$3]), stddev_samp(score_values[$3])
	from response
	where project_id = $1 and survey_id = $2 and score_values[$3] is not null
	group by 1 order by 1`;
