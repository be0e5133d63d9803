import { describe, expect, it } from "vitest";
import {
	type Draft,
	memoryOnly,
} from "../../../client/respond/journey/draft.ts";
import { finishedParcel } from "../../../client/respond/journey/finished-parcel.ts";
import { Journey } from "../../../client/respond/journey/journey.ts";
import { newDraft } from "../../../client/respond/journey/new-draft.ts";
import {
	nearestStep,
	stepAfter,
	stepsDone,
	stepsOf,
} from "../../../client/respond/journey/way.ts";
import type { Collection } from "../../../server/collect/collect.schemas.ts";
import {
	sampleInstrument,
	single,
} from "../../instruments/sample-instrument.ts";

const definition = sampleInstrument({
	items: [
		single("a"),
		single("b", { showIf: { item: "a", is: 1 } }),
		...["c", "d", "e", "f"].map((id) => single(id)),
	],
});

const survey: Collection["survey"] = {
	title: "Test survey",
	linkage: "participant",
	codeQuestions: null,
	settings: { idleSeconds: 90, asksWhoAnswered: false },
};
const way = { token: "token" };
const ward = { id: "0190b6a0-0000-7000-8000-000000000001", name: "Ward" };

function collection(parts: Partial<Collection> = {}): Collection {
	return {
		organisation: "Test trust",
		project: { name: "Test project", synthetic: false },
		survey,
		wave: { key: "baseline", title: "Baseline", pilot: false },
		kind: "open",
		languages: ["en", "cy"],
		information: null,
		about: {
			purpose: null,
			controller: null,
			contact: null,
			classification: null,
			keptMonths: null,
			readsAnswers: null,
			reading: null,
			signpost: null,
			canWithdraw: false,
		},
		site: null,
		sites: [],
		minutes: 1,
		feedback: { own: false, unit: false, note: null },
		sealTo: { kid: "kid", key: { kty: "RSA", n: "n", e: "AQAB" } },
		media: [],
		variants: [],
		version: null,
		definition,
		...parts,
	};
}

function journey(draft: Partial<Draft> = {}, parts: Partial<Collection> = {}) {
	const asked = collection(parts);
	const kept = { ...newDraft(asked), ...draft };
	return new Journey(asked, "en", memoryOnly, kept);
}

const question = (item: string) => ({ at: "question", item }) as const;

describe("the way through", () => {
	it("has a step for each question that is shown", () => {
		expect(stepsOf(journey())).toEqual(["a", "c", "d", "e", "f"].map(question));
	});

	it("ends with a list to check once there are more than five questions", () => {
		const steps = stepsOf(journey({ answers: { a: 1 } }));
		expect(steps).toHaveLength(7);
		expect(steps.at(-1)).toEqual({ at: "check" });
	});

	it("asks for the place and the private code first, where they are needed", () => {
		const steps = stepsOf(
			journey(
				{},
				{
					sites: [ward, { ...ward, id: ward.id.replace(/1$/, "2") }],
					survey: { ...survey, linkage: "own-code" },
				},
			),
		);
		expect(steps.slice(0, 3)).toEqual([
			{ at: "site" },
			{ at: "own-code" },
			question("a"),
		]);
	});

	it("does not ask for the project's only place, and sends it", () => {
		const here = journey({}, { sites: [ward] });
		expect(stepsOf(here)).not.toContainEqual({ at: "site" });
		expect(finishedParcel(here, way).submission.site).toBe(ward.id);
		expect(here.isBegun).toBe(false);
	});

	it("follows the answers", () => {
		const here = journey();
		expect(stepAfter(here, question("a"))).toEqual(question("c"));
		here.survey.setValue("a", 1);
		expect(stepAfter(here, question("a"))).toEqual(question("b"));
		expect(stepAfter(journey(), question("f"))).toBeUndefined();
	});

	it("returns to the list from a question that was opened there", () => {
		const step = { ...question("a"), returnTo: "check" } as const;
		expect(stepAfter(journey(), step)).toEqual({ at: "check" });
	});

	it("goes to the question before one that is not asked any more", () => {
		expect(nearestStep(journey(), question("b"))).toEqual(question("a"));
		expect(nearestStep(journey(), question("c"))).toEqual(question("c"));
	});

	it("leads back to the question after the last answer", () => {
		const here = journey({ answers: { a: 2, d: 3 } });
		expect(stepsDone(here)).toEqual(["a", "c", "d", "e"].map(question));
	});
});

describe("who answered", () => {
	const asking = {
		survey: {
			...survey,
			settings: { idleSeconds: 90, asksWhoAnswered: true },
		},
	};
	const modeOf = (here: Journey) => finishedParcel(here, way).submission.mode;

	it("is asked after the last question and before the list to check", () => {
		const few = stepsOf(journey({}, asking));
		expect(few.at(-1)).toEqual({ at: "who-answered" });
		const many = stepsOf(journey({ answers: { a: 1 } }, asking));
		expect(many.slice(-2)).toEqual([{ at: "who-answered" }, { at: "check" }]);
	});

	it("goes with the answers, and comes back with a draft", () => {
		const here = journey({}, asking);
		here.keep({ who: "helped" });
		expect(modeOf(here)).toBe("helped");
		expect(modeOf(journey({ who: "proxy" }, asking))).toBe("proxy");
	});

	it("is known without asking in the version for proxies", () => {
		const here = journey({}, { ...asking, version: "proxy" });
		expect(stepsOf(here)).not.toContainEqual({ at: "who-answered" });
		expect(modeOf(here)).toBe("proxy");
	});

	it("is oneself where nobody asks", () => {
		expect(modeOf(journey())).toBe("self");
	});

	it("is the nearest step to one after the last question", () => {
		const step = { at: "who-answered" } as const;
		expect(nearestStep(journey({}, asking), step)).toEqual(step);
		expect(nearestStep(journey(), step)).toEqual(question("f"));
	});
});

describe("another language in the middle", () => {
	it("leaves the answers as they are, and goes with them", () => {
		const here = journey({ answers: { a: 1, b: 2 } });
		here.speak("cy");
		expect(here.answers).toEqual({ a: 1, b: 2 });
		expect(finishedParcel(here, way).submission).toMatchObject({
			answers: { a: 1, b: 2 },
			language: "cy",
		});
		expect(here.draft.language).toBe("cy");
	});
});

describe("a finished response", () => {
	it("carries the answers as codes, and nothing that was not asked", () => {
		const { submission } = finishedParcel(
			journey({ answers: { a: 2, b: 5, c: "NA" } }),
			way,
		);
		expect(submission.answers).toEqual({ a: 2, c: "NA" });
		expect(submission).not.toHaveProperty("site");
		expect(submission).not.toHaveProperty("ownCode");
		expect(submission).not.toHaveProperty("consent");
	});

	const information = {
		version: 3,
		ask: true,
		texts: { en: "We keep your answers for two years." },
		since: "2026-01-01T00:00:00.000Z",
	};

	it("says what was read, and whether the respondent agreed", () => {
		const asked = journey({}, { information });
		asked.start();
		expect(finishedParcel(asked, way).submission.consent).toEqual({
			agreed: true,
			version: 3,
		});
		const told = journey({}, { information: { ...information, ask: false } });
		told.start();
		expect(finishedParcel(told, way).submission.consent).toEqual({
			agreed: false,
			version: 3,
		});
	});

	it("says what this respondent read, although there is something newer now", () => {
		const consent = { agreed: true, version: 2 };
		const resumed = journey({ answers: { a: 2 }, consent }, { information });
		expect(finishedParcel(resumed, way).submission).toMatchObject({
			answers: { a: 2 },
			consent,
		});
		resumed.start(resumed.draft.consent);
		expect(finishedParcel(resumed, way).submission.consent).toEqual(consent);
	});

	it("is not made of answers from before there was something to read", () => {
		const old = journey({ answers: { a: 2 } }, { information });
		expect(old.isStarted).toBe(false);
		expect(old.answers).toEqual({});
	});

	it("never ends before it began, whatever the clock does", () => {
		const startedAt = "2999-01-01T00:00:00.000Z";
		const { submission } = finishedParcel(journey({ startedAt }), way);
		expect(submission.completedAt).toBe(startedAt);
	});

	it("has an id that tells no time where nothing may link it to a person", () => {
		const version = (linkage: Collection["survey"]["linkage"]) =>
			newDraft(collection({ survey: { ...survey, linkage } })).id[14];
		expect(version("none")).toBe("4");
		expect(version("participant")).toBe("7");
		expect(version("own-code")).toBe("7");
	});
});

describe("the answers under way", () => {
	it("are kept at each change", () => {
		const saved: Draft[] = [];
		const here = new Journey(collection(), "en", {
			...memoryOnly,
			save: (draft) => saved.push(draft),
		});
		here.survey.setValue("a", 2);
		expect(saved.at(-1)?.answers).toEqual({ a: 2 });
	});

	it("are gone once they are forgotten", () => {
		const here = journey({ answers: { a: 2 } });
		here.forget();
		expect(here.answers).toEqual({});
		expect(here.isBegun).toBe(false);
	});

	it("name what is wrong with one answer", () => {
		const here = journey({ answers: { c: 9 } });
		const [, , c] = definition.items;
		if (!c) throw new Error("no item c");
		expect(here.faultsOf(c).map(({ code }) => code)).toEqual([
			"code-not-on-the-list",
		]);
	});
});
