import type { Ids, Row } from "./matrix.ts";
import type { Person } from "./person.ts";

const trial = "/api/v1/projects/{project}/surveys/{survey}/trial";
const note = {
	item: null,
	step: "understanding",
	note: "Took it for another visit.",
	suggestion: null,
	interview: "P1",
};

/** Trying a questionnaire out. */
export const trialRows: Record<string, Row> = {
	[`GET ${trial}`]: { for: "see trials" },
	[`POST ${trial}/notes`]: { for: "change trials", body: note },
	[`PUT ${trial}/notes/{note}`]: {
		for: "change trials",
		body: note,
		prepare: writtenNote,
	},
	[`DELETE ${trial}/notes/{note}`]: {
		for: "change trials",
		prepare: writtenNote,
	},
};

async function writtenNote(
	owner: Person,
	{ project, survey }: Ids,
): Promise<Ids> {
	const { notes } = await owner.make<{ notes: { id: string }[] }>(
		`/projects/${project}/surveys/${survey}/trial/notes`,
		note,
	);
	return { note: notes[0]?.id ?? "" };
}
