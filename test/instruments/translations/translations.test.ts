import { describe, expect, it } from "vitest";
import { checkDefinition } from "#instruments/check-definition.ts";
import type { Instrument } from "#instruments/definition.ts";
import { library } from "#instruments/library.ts";
import {
	addLanguage,
	removeLanguage,
} from "#instruments/translations/languages.ts";
import { mapTexts } from "#instruments/translations/map-texts.ts";
import { review, translate } from "#instruments/translations/translate.ts";
import { translationFaults } from "#instruments/translations/translation-faults.ts";
import {
	textsOf,
	translationsOf,
} from "#instruments/translations/translations-of.ts";
import { sampleInstrument, single } from "../sample-instrument.ts";

const path = "/items/a/text";
const english = removeLanguage(sampleInstrument(), "cy");
const started = addLanguage(english, "cy");

const of = (definition: Instrument, at = path) =>
	translationsOf(definition, "cy").find((each) => each.path === at);

const welsh = (target: string, translator = "Ann Translator") =>
	new Map([
		[
			path,
			{ target, of: "Question a?", method: "person", translator } as const,
		],
	]);

describe("the texts of an instrument", () => {
	it("go by ids and codes, so that moving changes no path", () => {
		const items = [single("b"), single("a")];
		const paths = textsOf(sampleInstrument({ items })).map((each) => each.path);
		expect(paths).toContain("/items/a/text");
		expect(paths).toContain("/responseSets/agree/options/NA/label");
		expect(new Set(paths).size).toBe(paths.length);
	});

	it("leave everything as it was where each stays the same", () => {
		for (const definition of [...library, sampleInstrument()]) {
			expect(mapTexts(definition, (text) => text)).toEqual(definition);
		}
	});

	it("are not mistaken for ids that look like languages", () => {
		const lineage: Instrument["lineage"] = {
			from: { title: "Another" },
			relation: "inspired-by",
			items: { own: "old" },
			differences: [],
		};
		const definition = removeLanguage({ ...english, lineage }, "old");
		expect(definition.lineage?.items).toEqual({ own: "old" });
		expect(textsOf(definition).map((each) => each.path)).not.toContain(
			"/lineage/items",
		);
	});
});

describe("adding a language", () => {
	it("leaves every text missing, which stops publishing", () => {
		expect(started.languages).toEqual(["en", "cy"]);
		expect(
			translationsOf(started, "cy").every(
				(each) => each.progress === "missing",
			),
		).toBe(true);
		const codes = checkDefinition(started).map(({ code }) => code);
		expect(codes).toHaveLength(textsOf(started).length);
		expect(new Set(codes)).toEqual(new Set(["missing-language"]));
	});

	it("and removing it gives what was there", () => {
		const { translations, ...rest } = removeLanguage(started, "cy");
		expect(translations).toEqual({});
		expect(rest).toEqual(english);
		expect(removeLanguage(english, "en")).toBe(english);
	});
});

describe("a translation", () => {
	it("is vouched for where nothing is recorded of its language", () => {
		expect(of(sampleInstrument())?.progress).toBe("vouched");
		expect(translationFaults(sampleInstrument())).toEqual([]);
	});

	it("waits for a review by somebody else than its translator", () => {
		const translated = translate(started, "cy", welsh("Cwestiwn a?"));
		expect(of(translated)?.progress).toBe("unreviewed");
		const own = review(translated, "cy", new Set([path]), "ann translator ");
		expect(own.left).toEqual([path]);
		expect(of(own.definition)?.progress).toBe("unreviewed");
		const other = review(translated, "cy", new Set([path]), "Bob Reviewer");
		expect(other.left).toEqual([]);
		expect(of(other.definition)?.state).toEqual({
			of: "Question a?",
			text: "Cwestiwn a?",
			method: "person",
			translator: "Ann Translator",
			reviewer: "Bob Reviewer",
		});
		expect(of(other.definition)?.progress).toBe("reviewed");
	});

	it("is stale once the source says something else, until it is confirmed", () => {
		const translated = translate(started, "cy", welsh("Cwestiwn a?"));
		const { definition } = review(translated, "cy", new Set([path]), "Bob");
		const changed = mapTexts(definition, (text, at) =>
			at === path ? { ...text, en: "Another question?" } : text,
		);
		expect(of(changed)?.progress).toBe("stale");
		expect(translationFaults(changed)).toEqual([
			expect.objectContaining({
				path: "/translations/cy/~1items~1a~1text",
				code: "stale-translation",
			}),
		]);
		const confirmed = review(changed, "cy", new Set([path]), "Bob").definition;
		expect(of(confirmed)?.progress).toBe("reviewed");
	});

	it("needs a new review when it is changed by any way", () => {
		const translated = translate(started, "cy", welsh("Cwestiwn a?"));
		const { definition } = review(translated, "cy", new Set([path]), "Bob");
		const changed = mapTexts(definition, (text, at) =>
			at === path ? { ...text, cy: "Rhywbeth arall?" } : text,
		);
		expect(of(changed)?.progress).toBe("unreviewed");
	});

	it("of a machine is said to be of both once a person has reviewed it", () => {
		const made = new Map([
			[
				path,
				{ target: "Cwestiwn", of: "Question a?", method: "machine" } as const,
			],
		]);
		const translated = translate(started, "cy", made);
		const { definition } = review(translated, "cy", new Set([path]), "Bob");
		expect(of(definition)?.state?.method).toBe("machine-and-person");
	});

	it("that is emptied is missing", () => {
		const translated = translate(started, "cy", welsh("Cwestiwn a?"));
		const emptied = translate(translated, "cy", welsh(""));
		expect(emptied).toEqual(started);
	});

	it("begins the record of its language, so that all others need a review", () => {
		const translated = translate(sampleInstrument(), "cy", welsh("Newydd"));
		expect(of(translated, "/items/b/text")?.progress).toBe("unreviewed");
		expect(translationFaults(translated)).toHaveLength(
			textsOf(translated).length,
		);
	});
});

it("refuses a record of a language that is none of the instrument's", () => {
	const definition = { ...english, translations: { fr: {} } };
	expect(checkDefinition(definition)).toEqual([
		expect.objectContaining({
			path: "/translations/fr",
			code: "no-such-translation",
		}),
	]);
});
