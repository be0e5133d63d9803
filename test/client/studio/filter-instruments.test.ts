import { expect, it } from "vitest";
import {
	type Filter,
	filterInstruments,
} from "../../../client/studio/library/filter-instruments.ts";
import type { InstrumentSummary } from "../../../server/instruments/instruments.schemas.ts";

const summary: InstrumentSummary = {
	id: "",
	title: "",
	version: "1.0.0",
	purpose: "To see how patients rate one consultation.",
	respondent: "patient",
	measureType: "experience",
	status: "local",
	items: 10,
	scales: 2,
	minutes: 2,
	languages: ["en"],
	licence: "CC-BY-4.0",
	usable: true,
	state: "published",
	withdrawn: null,
	origin: "library",
	measureTypes: ["experience"],
	covers: [],
	evidence: null,
	respondentsNeeded: [],
	scaleTitles: [],
};
const instruments = [
	{ ...summary, id: "consultation", title: "Consultation questionnaire" },
	{
		...summary,
		id: "pei",
		title: "Patient Enablement Instrument",
		measureType: "transition",
		usable: false,
	},
	{
		...summary,
		id: "shift",
		title: "End-of-shift safety scale",
		respondent: "staff",
	},
];

const found = (filter: Partial<Filter>) =>
	filterInstruments(instruments, {
		search: "",
		respondent: "",
		use: "",
		...filter,
	}).map(({ id }) => id);

it("shows all without a filter", () => {
	expect(found({})).toEqual(["consultation", "pei", "shift"]);
});

it("wants every word, wherever it stands", () => {
	expect(found({ search: "  ENABLEMENT consultation" })).toEqual(["pei"]);
	expect(found({ search: "nothing like it" })).toEqual([]);
});

it("filters by who answers and by what can be done with it", () => {
	expect(found({ respondent: "staff" })).toEqual(["shift"]);
	expect(found({ use: "ready" })).toEqual(["consultation", "shift"]);
	expect(found({ use: "before-after" })).toEqual(["consultation", "shift"]);
});
