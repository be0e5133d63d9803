import { v4 as newResponseId, v7 as newVersion7 } from "uuid";
import { both, sampleInstrument } from "../instruments/sample-instrument.ts";
import { submission } from "./field.ts";
import type { Ids } from "./matrix.ts";
import { newSurvey, type Person, publish } from "./person.ts";

const redFlags = "/api/v1/projects/{project}/surveys/{survey}/red-flags";

/** Responses in which somebody may be in danger. */
export const redFlagRows = {
	[`GET ${redFlags}`]: { for: "see responses", prepare: flaggedResponse },
	[`POST ${redFlags}/{response}/read`]: {
		for: "change responses",
		body: { note: "Called back." },
		prepare: flaggedResponse,
	},
} as const;

const monitoring = {
	signposting: both("Call 111."),
	readBy: { role: both("The nurse in charge"), withinHours: 24 },
};

async function flaggedResponse(owner: Person, { project }: Ids): Promise<Ids> {
	const watched = sampleInstrument({
		id: `watched-${newResponseId()}`,
		redFlags: [{ when: { item: "a", is: 1 }, reason: both("Not at ease") }],
		monitoring,
	});
	await publish(owner, watched);
	const { id, version } = watched;
	const surveys = `/projects/${project}/surveys`;
	const { id: survey } = await owner.make(
		surveys,
		newSurvey({
			title: `Watched ${newResponseId()}`,
			instrument: { id, version },
		}),
	);
	const { token } = await owner.make<{ token: string }>(
		`${surveys}/${survey}/links`,
		{ wave: "baseline", kind: "open" },
	);
	const response = newVersion7();
	const { status } = await owner.call(
		"PUT",
		`/collect/${token}/responses/${response}`,
		submission({ a: 1 }),
	);
	if (status !== 201) throw new Error(`The response was refused: ${status}`);
	return { survey, response };
}
