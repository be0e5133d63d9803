import { v4 } from "uuid";
import { expect, it } from "vitest";
import { wordLanguages } from "#instruments/page-words.ts";
import {
	sampleInstrument,
	scale,
	single,
} from "../../instruments/sample-instrument.ts";
import { asOwner, openApp } from "../../support/app.ts";
import {
	addLink,
	addSurvey,
	openField,
	send,
	submission,
} from "../../support/field.ts";
import { publish } from "../../support/person.ts";

const app = await openApp();
const field = await openField(app);

const inEvery = (text: string) =>
	Object.fromEntries(
		wordLanguages.map((language) => [language, `${text} ${language}`]),
	);
const items = ["a", "b", "c"].map((id) =>
	single(id, { topic: inEvery(id), text: inEvery(id) }),
);
const instrument = sampleInstrument({
	id: "in-every-language",
	title: inEvery("Title"),
	purpose: inEvery("Purpose"),
	recall: inEvery("Recall"),
	languages: [...wordLanguages],
	licence: {
		id: "Apache-2.0",
		summary: inEvery("Free"),
		commercialUse: "yes",
		modification: "yes",
	},
	responseSets: {
		agree: {
			options: [1, 2, 3, 4, 5].map((code) => ({
				code,
				label: inEvery(`Answer ${code}`),
			})),
		},
	},
	items,
	scales: [
		scale({
			title: inEvery("Scale"),
			meaning: inEvery("Meaning"),
			items: ["a", "b", "c"],
		}),
	],
});

it("gives the same scores for the same codes in every language", async () => {
	await publish(field.person, instrument);
	const survey = await addSurvey(field, instrument, {
		languages: [...wordLanguages],
	});
	const { token } = await addLink(field, survey);
	for (let run = 0; run < 25; run += 1) {
		// Every pattern of answers, missing ones among them, comes up sooner or later.
		const answers = Object.fromEntries(
			items
				.map(({ id }, place) => [id, Math.floor(run / 3 ** place) % 6] as const)
				.filter(([, code]) => code > 0),
		);
		const scores: Awaited<ReturnType<typeof scoresOf>>[] = [];
		for (const language of wordLanguages) {
			const id = v4();
			const sent = await send(
				field,
				token,
				id,
				submission(answers, { language }),
			);
			expect(sent.status).toBe(201);
			scores.push(await scoresOf(id));
		}
		expect(scores).toEqual(wordLanguages.map(() => scores[0]));
	}
});

async function scoresOf(id: string) {
	return await asOwner(app)
		.db.selectFrom("response")
		.where("id", "=", id)
		.select(["score_values", "score_reasons"])
		.executeTakeFirstOrThrow();
}
