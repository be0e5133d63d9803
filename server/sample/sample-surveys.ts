import type { Instrument } from "#instruments/definition.ts";
import { library } from "#instruments/library.ts";
import { complaints } from "./complaints.ts";
import { groupSessions } from "./group-sessions.ts";
import { recordsAccess } from "./records-access.ts";
import type { SampleSurvey } from "./sample-survey.ts";
import { seededRandom } from "./seeded-random.ts";
import { shiftScale } from "./shift-scale.ts";

/** Each family has a seed of its own, so that a change to one leaves the figures of the others alone. */
const families = [
	{ id: "records-access-relationship", seed: 2026_1, generate: recordsAccess },
	{ id: "group-session-index", seed: 2026_2, generate: groupSessions },
	{ id: "end-of-shift-safety-scale", seed: 2026_3, generate: shiftScale },
	{ id: "complaint-handling-experience", seed: 2026_4, generate: complaints },
];

/** The four surveys of the sample project, the same every time, each with the instrument that it asks. */
export function sampleSurveys(): {
	survey: SampleSurvey;
	instrument: Instrument;
}[] {
	return families.map(({ id, seed, generate }) => {
		const instrument = library.find((each) => each.id === id);
		if (!instrument) throw new Error(`The library has no instrument "${id}".`);
		return { survey: generate(seededRandom(seed), instrument), instrument };
	});
}
