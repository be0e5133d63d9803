import type { Instrument } from "#instruments/definition.ts";
import { optionsOf } from "#instruments/values.ts";
import type { Place } from "./linked-responses.ts";

/** The wide table of a survey's responses as anybody would ask a database for it: the columns of the export in SQL. */
export function wideTable(
	instrument: Instrument,
	{ project, survey }: Place,
): string {
	const items = instrument.items.flatMap((item) => {
		if (item.type === "information") return [];
		if (item.type !== "multiple") return `answers ->> '${item.id}'`;
		return optionsOf(instrument, item).map(
			({ code }) =>
				`case when answers ? '${item.id}' then (answers -> '${item.id}' @> '${JSON.stringify(code)}')::integer end`,
		);
	});
	const scores = instrument.scales.flatMap((_, index) => [
		`score_values[${index + 1}]`,
		`score_reasons[${index + 1}]`,
	]);
	return `select response.id, wave.key, site.name, language, mode, link_id, participant.code, flag,
		started_at, completed_at, received_at, '${instrument.id}', '${instrument.version}',
		${[...items, ...scores].join(", ")}
	from response
	join wave on wave.project_id = response.project_id and wave.id = wave_id
	left join site on site.project_id = response.project_id and site.id = response.site_id
	left join participant on participant.project_id = response.project_id and participant.id = participant_id
	where response.project_id = '${project}' and response.survey_id = '${survey}'
	order by response.id`;
}
