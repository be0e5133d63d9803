import { v7 } from "uuid";
import type { Instrument } from "#instruments/definition.ts";
import {
	agreeOptions,
	both,
	information,
	question,
	sampleInstrument,
	scale,
	single,
} from "../instruments/sample-instrument.ts";
import {
	addLink,
	addParticipants,
	addSurvey,
	type Field,
	send,
	submission,
} from "./field.ts";
import { publish } from "./person.ts";

/** Of every kind of question, with answers that say nothing of substance. */
export const exportInstrument: Instrument = sampleInstrument({
	id: "export-sample",
	items: [
		single("a"),
		single("b"),
		single("c"),
		single("d", { responseSet: "reasons" }),
		single("why-not", { responseSet: "words" }),
		{ ...question("several"), type: "multiple", responseSet: "agree" },
		{ ...question("order"), type: "ranking", responseSet: "words" },
		{
			...question("ten"),
			type: "rating",
			min: 0,
			max: 10,
			minLabel: both("None"),
			maxLabel: both("All"),
		},
		{ ...question("warmth"), type: "number", min: -50, max: 500, decimals: 2 },
		{ ...question("since"), type: "date" },
		{ ...question("words"), type: "long-text", maxLength: 10_000 },
		information("read"),
	],
	scales: [scale({ items: ["a", "b", "c", "d"] })],
	responseSets: {
		agree: { options: agreeOptions },
		reasons: {
			options: [
				...agreeOptions,
				{ code: "DK", label: both("Don't know"), kind: "dont-know" },
				{
					code: "PN",
					label: both("Prefer not to say"),
					kind: "prefer-not-to-say",
				},
			],
		},
		words: {
			options: ["quiet", "time_for_questions", "view"].map((code) => ({
				code,
				label: both(`More ${code}`),
			})),
		},
	},
});

/** A text that no short variable holds: 2,000 characters of two and of four bytes. */
export const longWords = "äé😀ß".repeat(500);

/** Texts that programs stumble over. */
export const hardWords = [
	'She said "no", twice;\nthen left',
	'=HYPERLINK("http://example.org","x")',
	"عربى ثم English",
	"Zoë 😀 – ‘quoted’ & <b>",
	longWords,
];

/** Five people at two waves, linked; the last answers once. Returns the survey's path. */
export async function addExportSurvey(
	field: Field,
): Promise<{ id: string; path: string }> {
	await publish(field.person, exportInstrument);
	const { id: site } = await field.person.make(`${field.project}/sites`, {
		name: "Ward “Ä”",
	});
	const survey = await addSurvey(field, exportInstrument, {
		title: "Café before/after",
		linkage: "participant",
	});
	const people = await addParticipants(field, hardWords.length);
	for (const [index, participant] of people.entries()) {
		for (const wave of ["baseline", "follow-up"]) {
			if (wave === "follow-up" && index === people.length - 1) continue;
			const place = index % 2 === 0 ? { site } : {};
			const { token } = await addLink(field, survey, {
				wave,
				kind: "personal",
				participant,
				...place,
			});
			const answers = answersOf(index, wave === "baseline" ? 0 : 1);
			await send(field, token, v7(), submission(answers));
		}
	}
	return survey;
}

function answersOf(index: number, later: number) {
	const words = hardWords[index] ?? "";
	return {
		a: Math.min(5, index + 1 + later),
		b: 3 + later,
		c: 4,
		d: ["NA", "DK", "PN", 2, 5][index] ?? 1,
		"why-not": ["quiet", "time_for_questions", "view"][index % 3] ?? "view",
		several: index % 2 === 0 ? [1, 3] : ["NA"],
		order: ["view", "quiet"],
		ten: index,
		warmth: index === 0 ? -5.25 : 200 + index,
		since: "2026-01-31",
		...(later === 0 && { words }),
	};
}
