import { v4 } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import { findInLibrary } from "#instruments/library.ts";
import type { Collection } from "../../../server/collect/collect.schemas.ts";
import type { UnitFigures } from "../../../server/feedback/feedback.schemas.ts";
import { asOwner, openApp } from "../../support/app.ts";
import {
	addLink,
	addSurvey,
	type Field,
	faultPaths,
	openField,
	send,
	submission,
} from "../../support/field.ts";
import { Person } from "../../support/person.ts";
import { addDevice, enrol, homeOf } from "../../support/tablet.ts";

const app = await openApp();
const instrument = findInLibrary("consultation-relationship", "1.0.0");
if (!instrument) throw new Error("The library has lost an instrument.");
const asked = instrument;
const off = {
	own: false,
	unit: false,
	approver: null,
	approvedOn: null,
	note: null,
};
const approved = { approver: "Dr Ada Lane", approvedOn: "2026-03-01" };
let field: Field;

beforeAll(async () => {
	field = await openField(app);
});

/** Answers that give the first scale a score. */
const scored = asked.examples.find(
	({ scores }) => typeof Object.values(scores)[0] === "number",
)?.answers as Parameters<typeof submission>[0];

async function openSurvey() {
	const survey = await addSurvey(field, asked);
	const { token } = await addLink(field, survey);
	return { survey, token };
}

function change(survey: { path: string }, body: object) {
	return field.person.call("PUT", `${survey.path}/feedback`, body);
}

describe("settings", () => {
	test("nothing is shown until somebody switches it on and has approved of it", async () => {
		const { survey, token } = await openSurvey();
		const { body: before } = await field.person.get(`${survey.path}/feedback`);
		expect(before).toEqual(off);
		const bare = await change(survey, { ...off, own: true });
		expect(bare.status).toBe(422);
		expect(faultPaths(bare)).toEqual(["/approvedOn", "/approver"]);
		const note = { en: "Talk about it with your nurse." };
		const done = await change(survey, { ...off, ...approved, own: true, note });
		expect(done.status).toBe(200);
		const { body } = await new Person(app).get<Collection>(`/collect/${token}`);
		expect(body.feedback).toEqual({ own: true, unit: false, note });
	});

	test("a note is given in every language of the survey", async () => {
		const { survey } = await openSurvey();
		const reply = await change(survey, { ...off, note: { cy: "Helo" } });
		expect(faultPaths(reply)).toEqual(["/note"]);
	});
});

describe("the unit", () => {
	/** Receives so many responses a day, on days before today. */
	async function receive(token: string, days: readonly number[]) {
		for (const [place, count] of days.entries())
			for (let n = 0; n < count; n += 1) {
				const id = v4();
				const { status } = await send(field, token, id, submission(scored));
				expect(status).toBe(201);
				const ago = days.length - place;
				const { db } = asOwner(app);
				await db
					.updateTable("response")
					.set({
						received_at: new Date(
							Math.floor(Date.now() / 86_400_000 - ago) * 86_400_000,
						),
					})
					.where("id", "=", id)
					.execute();
			}
	}

	test("is told nothing where it is switched off", async () => {
		const { token } = await openSurvey();
		const { status } = await new Person(app).get(`/collect/${token}/unit`);
		expect(status).toBe(404);
	});

	test("sees whole groups of at least the threshold, and nothing of fewer or of today", async () => {
		const { survey, token } = await openSurvey();
		await change(survey, { ...off, unit: true });
		const ask = async () => {
			const { status, body } = await new Person(app).get<UnitFigures>(
				`/collect/${token}/unit`,
			);
			expect(status).toBe(200);
			return body;
		};
		expect(await ask()).toMatchObject({ threshold: 10, groups: [] });
		await receive(token, [9]);
		expect((await ask()).groups).toEqual([]);
		await receive(token, [4, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3]);
		const { groups, min, max } = await ask();
		expect(groups.length).toBeGreaterThan(0);
		for (const { n, mean, from, to } of groups) {
			expect(n).toBeGreaterThanOrEqual(10);
			expect(mean).toBeGreaterThanOrEqual(min);
			expect(mean).toBeLessThanOrEqual(max);
			expect(from <= to).toBe(true);
			expect(to < new Date().toISOString().slice(0, 10)).toBe(true);
		}
		// One more answer today, asked after each: not a figure moves.
		for (let more = 0; more < 5; more += 1) {
			await send(field, token, v4(), submission(scored));
			expect((await ask()).groups).toEqual(groups);
		}
	});

	test("a tablet sees the same of its own survey, and of no other", async () => {
		const { survey, token } = await openSurvey();
		await change(survey, { ...off, unit: true });
		await receive(token, [12, 0, 0, 0, 0, 0, 0, 0, 0]);
		const { code } = await addDevice(field, [survey]);
		const tablet = await enrol(field, code);
		const link = (await homeOf(tablet)).surveys[0]?.link;
		const { body } = await tablet.get(`/device/surveys/${link}/unit`);
		const theirs = await new Person(app).get(`/collect/${token}/unit`);
		expect(body).toEqual(theirs.body);
		const wrong = await tablet.get(`/device/surveys/${v4()}/unit`);
		expect(wrong.status).toBe(404);
	});
});
