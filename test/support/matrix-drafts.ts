import { v4 as newName } from "uuid";
import { sampleInstrument } from "../instruments/sample-instrument.ts";
import { type Person, publish, signUp } from "./person.ts";

type Ids = Record<string, string>;
const version = "/api/v1/instruments/{id}/versions/{version}";

/** Who may call the routes of drafts and versions, as in `matrix.ts`. */
export const draftRows = {
	[`GET ${version}/draft`]: { for: "organisation", prepare: newDraft },
	[`PUT ${version}/draft`]: {
		for: "organisation",
		body: ({ instrument = "", version = "" }: Ids) => ({
			content: { id: instrument, version },
			revision: 1,
		}),
		prepare: newDraft,
	},
	[`DELETE ${version}/draft`]: { for: "organisation", prepare: newDraft },
	[`POST ${version}/review`]: {
		for: "organisation",
		body: {},
		prepare: newDraft,
	},
	[`PUT ${version}/review`]: {
		for: "organisation",
		body: { verdict: "approved", revision: 1 },
		prepare: draftToRead,
	},
	[`POST ${version}/publish`]: {
		for: "organisation",
		body: { withoutReview: "Made for a test." },
		prepare: newDraft,
	},
	[`POST ${version}/withdraw`]: {
		for: "organisation",
		body: { reason: "Its second question misled people." },
		prepare: newVersion,
	},
	[`DELETE ${version}/withdraw`]: { for: "organisation", prepare: newVersion },
	"POST /api/v1/instruments/copies": {
		for: "signed-in",
		body: () => ({
			from: { id: "consultation-relationship", version: "1.0.0" },
			relation: "adapted-from",
			id: `copy-${newName()}`,
			version: "1.0.0",
		}),
	},
} as const;

async function newDraft(person: Person): Promise<Ids> {
	const draft = sampleInstrument({ id: `draft-${newName()}` });
	await person.make("/instruments", draft);
	return { instrument: draft.id, version: draft.version };
}

/** By somebody else than anybody who is asked to read it. */
async function draftToRead({ app }: Person): Promise<Ids> {
	const email = `${newName()}@example.org`;
	const author = await signUp(app, email, "Northern trust");
	const ids = await newDraft(author);
	const path = `/instruments/${ids.instrument}/versions/${ids.version}`;
	await author.post(`${path}/review`, {});
	return ids;
}

async function newVersion(person: Person): Promise<Ids> {
	const instrument = sampleInstrument({ id: `version-${newName()}` });
	await publish(person, instrument);
	return { instrument: instrument.id, version: instrument.version };
}
