import { sql } from "kysely";
import { v4 } from "uuid";
import { expect, test } from "vitest";
import type { Answer, Answers } from "#instruments/definition.ts";
import { findInLibrary } from "#instruments/library.ts";
import { score } from "#instruments/score.ts";
import type { UnitFigures } from "../../../server/feedback/feedback.schemas.ts";
import { seededRandom } from "../../instruments/statistics/seeded-random.ts";
import { asOwner, openApp } from "../../support/app.ts";
import {
	addLink,
	addSurvey,
	openField,
	send,
	submission,
} from "../../support/field.ts";
import { Person } from "../../support/person.ts";

const app = await openApp();
const field = await openField(app);
const found = findInLibrary("consultation-relationship", "1.0.0");
if (!found) throw new Error("The library has lost an instrument.");
const instrument = found;
const threshold = 10;

/** What one look at the page tells: the size and the sum of all that is shown. */
type Look = readonly { n: number; sum: number }[];

/** How often all that is shown, less all that was shown a look before, tells the sum of a group under the threshold. */
function smallDifferences(looks: readonly Look[]): number {
	const whole = looks.map((look) => ({
		n: look.reduce((all, { n }) => all + n, 0),
		sum: look.reduce((all, { sum }) => all + sum, 0),
	}));
	return whole.slice(1).filter(({ n, sum }, place) => {
		const before = whole[place];
		if (!before) return false;
		const people = Math.abs(n - before.n);
		const moved = Math.abs(sum - before.sum) > 1e-6;
		return (people > 0 && people < threshold) || (people === 0 && moved);
	}).length;
}

test("asking after each answer tells no group under the threshold", async () => {
	const survey = await addSurvey(field, instrument);
	const { token } = await addLink(field, survey);
	const shown = { own: false, unit: true, approver: null };
	await field.person.call("PUT", `${survey.path}/feedback`, {
		...shown,
		approvedOn: null,
		note: null,
	});
	const attacker = new Person(app);
	const random = seededRandom(11);
	const waymark: Look[] = [];
	const naive: Look[] = [];
	const sent: number[] = [];
	for (let day = 0; day < 21; day += 1) {
		for (let n = Math.floor(4 * random()); n >= 0; n -= 1) {
			sent.push(await answerAtRandom(token, random));
			const { status, body } = await attacker.get<UnitFigures>(
				`/collect/${token}/unit`,
			);
			expect(status).toBe(200);
			waymark.push(body.groups.map(({ n, mean }) => ({ n, sum: n * mean })));
			const sum = sent.reduce((all, value) => all + value, 0);
			naive.push(sent.length < threshold ? [] : [{ n: sent.length, sum }]);
		}
		await letADayPass(survey.id);
	}
	const groups = waymark.flat();
	expect(Math.min(...groups.map(({ n }) => n))).toBeGreaterThanOrEqual(
		threshold,
	);
	expect(waymark.at(-1)?.length).toBeGreaterThan(1);
	expect(smallDifferences(waymark)).toBe(0);
	// The same attacker against a figure that is only hidden while few have answered.
	expect(smallDifferences(naive)).toBe(sent.length - threshold);
});

/** Sends an answer to every question; the score of the scale that is shown. */
async function answerAtRandom(
	token: string,
	random: () => number,
): Promise<number> {
	const [highest, lowest] = instrument.examples;
	const items = Object.keys(highest?.answers ?? {});
	const answers: Answers = Object.fromEntries(
		items.map((item) => {
			const from = random() < 0.5 ? highest : lowest;
			return [item, from?.answers[item] as Answer];
		}),
	);
	const reply = await send(field, token, v4(), submission(answers));
	expect(reply.status).toBe(201);
	const value = score(instrument, answers).relationship_sum?.value;
	if (typeof value !== "number") throw new Error("It has no score.");
	return value;
}

/** As if the clock went on: everything came a day earlier. */
async function letADayPass(survey: string): Promise<void> {
	await asOwner(app)
		.db.updateTable("response")
		.set({ received_at: sql`received_at - interval '1 day'` })
		.where("survey_id", "=", survey)
		.execute();
}
