import type pg from "pg";
import type { Installation } from "./installation.ts";
import type { Place } from "./linked-responses.ts";
import { liveProject } from "./live-project.ts";
import { recordsAccess } from "./records-access.ts";

/** A survey that asks the questionnaire of every benchmark of participants, before and after. */
export async function openPlace(
	{ call }: Pick<Installation, "call">,
	client: pg.Client,
): Promise<Place> {
	const project = await liveProject({ call }, "Benchmark");
	const surveys = `/projects/${project}/surveys`;
	const { id: survey } = await call<{ id: string }>("POST", surveys, {
		title: "Benchmark",
		instrument: { id: recordsAccess.id, version: recordsAccess.version },
		linkage: "participant",
		languages: ["en"],
		waves: [
			{ key: "before", title: "Before" },
			{ key: "after", title: "After" },
		],
	});
	const { id: link } = await call<{ id: string }>(
		"POST",
		`${surveys}/${survey}/links`,
		{ wave: "before", kind: "open" },
	);
	const { rows } = await client.query<{ id: string }>(
		"select id from wave where survey_id = $1 order by position",
		[survey],
	);
	return { project, survey, link, waves: rows.map(({ id }) => id) };
}
