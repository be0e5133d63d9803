import { v4, v7 } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import { sampleInstrument } from "../../instruments/sample-instrument.ts";
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
import { publish } from "../../support/person.ts";

const instrument = sampleInstrument();
const answers = { a: 4, b: 3 };
let field: Field;

beforeAll(async () => {
	field = await openField(await openApp());
	await publish(field.person, instrument);
});

async function openLink(linkage: "participant" | "own-code" | "none") {
	const survey = await addSurvey(field, instrument, { linkage });
	return { survey, token: (await addLink(field, survey)).token };
}

async function rowOf(id: string) {
	return await asOwner(field.app)
		.db.selectFrom("response")
		.selectAll()
		.where("id", "=", id)
		.executeTakeFirstOrThrow();
}

describe("without linkage", () => {
	test("times are kept to the day", async () => {
		const { token } = await openLink("none");
		const id = v4();
		expect((await send(field, token, id, submission(answers))).status).toBe(
			201,
		);
		const row = await rowOf(id);
		const day = new Date("2026-03-31T00:00:00Z");
		expect([row.started_at, row.completed_at]).toEqual([day, day]);
		expect(row.received_at.toISOString()).toMatch(/T00:00:00\.000Z$/);
	});

	test("an own code is refused", async () => {
		const { token } = await openLink("none");
		const body = submission(answers, { ownCode: "MAR12" });
		const reply = await send(field, token, v4(), body);
		expect(reply.status).toBe(422);
		expect(faultPaths(reply)).toEqual(["/ownCode"]);
	});
});

describe("with a code that the respondent makes", () => {
	async function hashOf(token: string, ownCode: string) {
		const id = v7();
		const reply = await send(
			field,
			token,
			id,
			submission(answers, { ownCode }),
		);
		expect(reply.status).toBe(201);
		return (await rowOf(id)).own_code_hash?.toString("hex");
	}

	test("the same code gives the same hash in each wave, however it is typed", async () => {
		const { survey, token } = await openLink("own-code");
		const later = await addLink(field, survey, { wave: "follow-up" });
		const first = await hashOf(token, "Zoë-07");
		expect(first).toMatch(/^[0-9a-f]{64}$/);
		expect(await hashOf(later.token, " zoe 07 ")).toBe(first);
		expect(await hashOf(later.token, "ZOE08")).not.toBe(first);
	});

	test("another survey gives it another hash", async () => {
		const one = await openLink("own-code");
		const other = await openLink("own-code");
		expect(await hashOf(one.token, "ZOE07")).not.toBe(
			await hashOf(other.token, "ZOE07"),
		);
	});

	test("the code itself is nowhere in the database", async () => {
		const { token } = await openLink("own-code");
		await hashOf(token, "PLANTED4711");
		const { rows } = await asOwner(field.app).pool.query(
			"select 1 from response where response::text ilike '%planted4711%'",
		);
		expect(rows).toEqual([]);
	});

	test.each([undefined, "", "-- !", 7, null])(
		"%j is no code",
		async (ownCode) => {
			const { token } = await openLink("own-code");
			const reply = await send(field, token, v7(), {
				...submission(answers),
				ownCode,
			});
			expect(reply.status).toBe(422);
			expect(faultPaths(reply)).toContain("/ownCode");
		},
	);

	test("a personal link takes one response here too", async () => {
		const { survey } = await openLink("own-code");
		const link = await addLink(field, survey, { kind: "personal" });
		const body = submission(answers, { ownCode: "ZOE07" });
		expect((await send(field, link.token, v7(), body)).status).toBe(201);
		expect((await send(field, link.token, v7(), body)).status).toBe(410);
	});
});

describe("linked by participant", () => {
	test("an own code is refused", async () => {
		const { token } = await openLink("participant");
		const body = submission(answers, { ownCode: "ZOE07" });
		expect((await send(field, token, v7(), body)).status).toBe(422);
	});
});

describe("consent", () => {
	test("that a survey asks for has to be given, and is kept", async () => {
		const survey = await addSurvey(field, instrument, {
			consent: { en: "Your answers are kept for a year." },
		});
		const { token } = await addLink(field, survey);
		const without = await send(field, token, v4(), submission(answers));
		expect(faultPaths(without)).toEqual(["/consent"]);
		const refusing = submission(answers, {
			consent: { agreed: false, version: 1 },
		});
		expect((await send(field, token, v4(), refusing)).status).toBe(422);
		const id = v4();
		const agreeing = submission(answers, {
			consent: { agreed: true, version: 1 },
		});
		expect((await send(field, token, id, agreeing)).status).toBe(201);
		expect((await rowOf(id)).consent).toEqual({
			agreed: true,
			version: 1,
			language: "en",
		});
	});
});

describe("a site", () => {
	test("is the link's own, or one of the project's that was chosen", async () => {
		const { person, project } = field;
		const ward = await person.make(`${project}/sites`, { name: "Ward 1" });
		const other = await person.make(`${project}/sites`, { name: "Ward 2" });
		const survey = await addSurvey(field, instrument);
		const atWard = await addLink(field, survey, { site: ward.id });
		const anywhere = await addLink(field, survey);

		const siteOf = async (token: string, site?: string) => {
			const id = v4();
			const body = submission(answers, site === undefined ? {} : { site });
			const { status } = await send(field, token, id, body);
			return status === 201 ? (await rowOf(id)).site_id : status;
		};
		expect(await siteOf(atWard.token)).toBe(ward.id);
		expect(await siteOf(atWard.token, ward.id.toUpperCase())).toBe(ward.id);
		expect(await siteOf(atWard.token, other.id)).toBe(422);
		expect(await siteOf(anywhere.token)).toBeNull();
		expect(await siteOf(anywhere.token, other.id)).toBe(other.id);
		expect(await siteOf(anywhere.token, v4())).toBe(422);
	});
});
