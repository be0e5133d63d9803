import { argon2id } from "@noble/hashes/argon2.js";
import { v4, v7 } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import type {
	Device,
	DeviceList,
} from "../../../server/devices/device.schemas.ts";
import { sampleInstrument } from "../../instruments/sample-instrument.ts";
import { asOwner, openApp } from "../../support/app.ts";
import {
	addParticipants,
	addSurvey,
	type Field,
	openField,
	submission,
} from "../../support/field.ts";
import { Person, publish, signUp } from "../../support/person.ts";
import {
	addDevice,
	deliver,
	enrol,
	homeOf,
	pin,
	seal,
} from "../../support/tablet.ts";

const app = await openApp();
const instrument = sampleInstrument();
let field: Field;
let anonymous: { id: string; path: string };
let byParticipant: { id: string; path: string };

beforeAll(async () => {
	field = await openField(app);
	await publish(field.person, instrument);
	anonymous = await addSurvey(field, instrument);
	byParticipant = await addSurvey(field, instrument, {
		linkage: "participant",
	});
});

/** An enrolled tablet and what it knows. */
async function openTablet(surveys = [anonymous, byParticipant]) {
	const { id, code } = await addDevice(field, surveys);
	const tablet = await enrol(field, code);
	const home = await homeOf(tablet);
	const linkOf = (survey: { id: string }) =>
		home.surveys.find((each) => each.survey === survey.id)?.link ?? "";
	return { id, code, tablet, home, linkOf };
}

async function described(id: string): Promise<Device> {
	const { body } = await field.person.get<DeviceList>(
		`${field.project}/devices`,
	);
	const device = body.devices.find((each) => each.id === id);
	if (!device) throw new Error("The tablet is not in the list.");
	return device;
}

function stored(id: string) {
	return asOwner(app)
		.db.selectFrom("response")
		.selectAll()
		.where("id", "=", id)
		.execute();
}

describe("enrolling", () => {
	test("a code works once, and gives a cookie that no script reads", async () => {
		const { code, url, expires } = await addDevice(field, [anonymous]);
		expect(url.endsWith(`/tablet#enrol=${code}`)).toBe(true);
		expect(Date.parse(expires) - Date.now()).toBeGreaterThan(23 * 3_600_000);
		const tablet = new Person(app);
		const first = await tablet.post("/device/enrol", {
			code: code.toLowerCase().replace(/(.{4})/g, "$1 "),
		});
		expect(first.status).toBe(204);
		expect(first.cookies[0]).toMatchObject({
			httpOnly: true,
			sameSite: "Strict",
			path: "/",
			maxAge: 400 * 24 * 60 * 60,
		});
		const again = await new Person(app).post("/device/enrol", { code });
		expect(again.status).toBe(410);
		expect(again.body.type).toBe("/problems/enrolment-code-closed");
	});

	test("a wrong code and one that ran out say the same", async () => {
		const { id, code } = await addDevice(field, [anonymous]);
		await asOwner(app)
			.db.updateTable("device")
			.set({ code_expires_at: new Date(0) })
			.where("id", "=", id)
			.execute();
		for (const typed of [code, "nonsense", code.replace(/.$/, "!")]) {
			const { status } = await new Person(app).post("/device/enrol", {
				code: typed,
			});
			expect(status).toBe(410);
		}
	});

	test("enrolled anew, the former tablet is told nothing, and its answers are taken and flagged", async () => {
		const { id, tablet, home, linkOf } = await openTablet();
		const { code } = await field.person.make<{ code: string }>(
			`${field.project}/devices/${id}/enrolment`,
			{},
		);
		expect((await tablet.get("/device")).status).toBe(200);
		const second = await enrol(field, code);
		expect((await tablet.get("/device")).status).toBe(404);
		expect((await second.get("/device")).status).toBe(200);
		const response = v4();
		const sent = await deliver(tablet, home.sealTo, {
			id: response,
			link: linkOf(anonymous),
			submission: submission({}),
		});
		expect(sent.status).toBe(201);
		expect((await stored(response))[0]?.flag).toBe("device-revoked");
	});

	test.each([
		[
			"a survey of no project",
			{ surveys: [{ survey: v7(), wave: "baseline" }] },
		],
		["no survey", { surveys: [] }],
		["a short PIN", { pin: "1234" }],
		["letters for a PIN", { pin: "abcdef" }],
		["a site of no project", { site: v7() }],
		["no name", { name: " " }],
	])("%s is refused", async (_, wrong) => {
		const { status } = await field.person.post(`${field.project}/devices`, {
			name: "Ward tablet",
			surveys: [{ survey: anonymous.id, wave: "baseline" }],
			pin,
			...wrong,
		});
		expect(status).toBe(422);
	});
});

describe("what a tablet may", () => {
	test("it fetches its own surveys and nothing else, not even that there is more", async () => {
		const { tablet, linkOf } = await openTablet([anonymous]);
		const own = await tablet.get(`/device/surveys/${linkOf(anonymous)}`);
		expect(own.status).toBe(200);
		expect(own.body).toMatchObject({
			kind: "kiosk",
			survey: { linkage: "none" },
		});
		const other = await openTablet([byParticipant]);
		const theirs = other.linkOf(byParticipant);
		expect((await tablet.get(`/device/surveys/${theirs}`)).status).toBe(404);
		for (const path of [
			"/projects",
			field.project,
			`${field.project}/devices`,
			`${anonymous.path}/responses`,
			`${anonymous.path}/summary?from=baseline&to=follow-up`,
			"/instruments",
			"/session",
			"/tokens",
		])
			expect((await tablet.get(path)).status).toBe(404);
		expect((await tablet.post("/projects", { name: "Mine" })).status).toBe(404);
	});

	test("without its cookie there is nothing", async () => {
		const nobody = new Person(app);
		expect((await nobody.get("/device")).status).toBe(404);
		nobody.cookies.waymark_tablet = "0".repeat(60);
		expect((await nobody.get("/device")).status).toBe(404);
		expect((await nobody.post("/device/pin", { pin })).status).toBe(404);
	});

	test("it keeps every page and survey, and the name of all changes with the definition", async () => {
		const { id, home, tablet, linkOf } = await openTablet([anonymous]);
		const link = linkOf(anonymous);
		expect(home.precache).toContain("/tablet");
		expect(home.precache).toContain(`/tablet/answer/${link}?lang=en`);
		expect(home.precache).toContain(`/api/v1/device/surveys/${link}`);
		expect(home.precache.some((path) => path.endsWith(".js"))).toBe(true);
		expect((await homeOf(tablet)).version).toBe(home.version);
		const change = await field.person.call(
			"PUT",
			`${field.project}/devices/${id}`,
			{
				surveys: [
					{ survey: anonymous.id, wave: "baseline" },
					{ survey: byParticipant.id, wave: "baseline" },
				],
			},
		);
		expect(change.body).toBe("");
		const after = await homeOf(tablet);
		expect(after.version).not.toBe(home.version);
		expect(after.surveys).toHaveLength(2);
	});

	test("its start page is the server's, for its own link", async () => {
		const { tablet, linkOf } = await openTablet();
		const page = (link: string) =>
			app.inject({ url: `/tablet/answer/${link}`, cookies: tablet.cookies });
		const own = await page(linkOf(byParticipant));
		expect(own.statusCode).toBe(200);
		expect(own.body).toContain(`data-link="${linkOf(byParticipant)}"`);
		expect(own.body).toContain("data-shared");
		expect(own.body).toContain("Confidential by participant");
		expect((await page(v7())).statusCode).toBe(404);
	});
});

describe("delivering", () => {
	test("a sealed response is stored once, whatever the number of deliveries", async () => {
		const { tablet, home, linkOf } = await openTablet();
		const content = {
			id: v4(),
			link: linkOf(anonymous),
			submission: submission({}),
		};
		const all = await Promise.all(
			Array.from({ length: 20 }, () => deliver(tablet, home.sealTo, content)),
		);
		expect(all.filter(({ status }) => status === 201)).toHaveLength(1);
		expect(all.filter(({ status }) => status === 200)).toHaveLength(19);
		const [row] = await stored(content.id);
		expect(row).toMatchObject({ flag: null, survey_id: anonymous.id });
	});

	test("handed to a participant, the answers are theirs, and they get a code to take them back", async () => {
		const [participant = ""] = await addParticipants(field, 1);
		const { tablet, home, linkOf } = await openTablet();
		const id = v7();
		const sent = await deliver(tablet, home.sealTo, {
			id,
			link: linkOf(byParticipant),
			participant,
			submission: submission({}),
		});
		expect(sent.status).toBe(201);
		expect(sent.body).toHaveProperty("withdrawalCode");
		expect((await stored(id))[0]?.participant_id).toBe(participant);
	});

	test.each([false, true])(
		"after the survey was tightened it is taken and names nobody, others before it: %s",
		async (hasOthers) => {
			const survey = await addSurvey(field, instrument, {
				linkage: "participant",
			});
			const [participant = ""] = await addParticipants(field, 1);
			const { tablet, home, linkOf } = await openTablet([survey]);
			const named = () => ({
				id: v4(),
				link: linkOf(survey),
				participant,
				submission: submission({}),
			});
			if (hasOthers) await deliver(tablet, home.sealTo, named());
			const tightened = await field.person.post(`${survey.path}/linkage`, {
				linkage: "none",
			});
			expect(tightened.status).toBe(200);
			const waiting = named();
			const sent = await deliver(tablet, home.sealTo, waiting);
			expect(sent.status).toBe(201);
			expect(await stored(waiting.id)).toMatchObject([
				{ participant_id: null },
			]);
			const again = await deliver(tablet, home.sealTo, waiting);
			expect(again.status).toBe(200);
			// A code would lead to nothing.
			for (const { body } of [sent, again])
				expect(body).not.toHaveProperty("withdrawalCode");
		},
	);

	test("of a participant who was erased meanwhile nothing comes back", async () => {
		const [participant = ""] = await addParticipants(field, 1);
		const { tablet, home, linkOf } = await openTablet();
		await field.person.post(
			`${field.project}/participants/${participant}/erasure`,
			{ reason: "They asked for it." },
		);
		const id = v7();
		const sent = await deliver(tablet, home.sealTo, {
			id,
			link: linkOf(byParticipant),
			participant,
			submission: submission({}),
		});
		expect(sent.status).toBe(410);
		expect(await stored(id)).toEqual([]);
	});

	test("after revoking it is taken and flagged, and the tablet learns nothing else", async () => {
		const { id: device, tablet, home, linkOf } = await openTablet();
		const { status } = await field.person.call(
			"DELETE",
			`${field.project}/devices/${device}`,
		);
		expect(status).toBe(204);
		expect((await tablet.get("/device")).status).toBe(404);
		const id = v4();
		const sent = await deliver(tablet, home.sealTo, {
			id,
			link: linkOf(anonymous),
			submission: submission({}),
		});
		expect(sent.status).toBe(201);
		expect((await stored(id))[0]?.flag).toBe("device-revoked");
		expect((await described(device)).standing).toBe("revoked");
	});

	test("after the wave closed, or by a clock two years ahead, it is taken", async () => {
		const survey = await addSurvey(field, instrument);
		const { tablet, home, linkOf } = await openTablet([survey]);
		const closing = await field.person.call(
			"PATCH",
			`${survey.path}/waves/baseline`,
			{ closes: new Date(Date.now() - 60_000).toISOString() },
		);
		expect(closing.status).toBe(200);
		const twoYears = 2 * 365 * 24 * 3_600_000;
		const times = {
			early: Date.now() - 3_600_000,
			late: Date.now() + twoYears,
		};
		for (const [when, at] of Object.entries(times)) {
			const id = v4();
			const sent = await deliver(tablet, home.sealTo, {
				id,
				link: linkOf(survey),
				submission: submission(
					{},
					{
						startedAt: new Date(at - 60_000).toISOString(),
						completedAt: new Date(at).toISOString(),
					},
				),
			});
			expect(sent.status).toBe(201);
			expect((await stored(id))[0]?.flag).toBe(
				when === "early" ? null : "after-closing",
			);
		}
		const after = await homeOf(tablet);
		expect(after.surveys.map(({ open }) => open)).toEqual([false]);
		expect(after.precache.join()).not.toContain(linkOf(survey));
	});

	test.each([
		["another tablet's link", { link: v7() }],
		["answers that are none", { submission: { answers: 5 } }],
		["another id than the address says", { id: v4() }],
	])("%s is refused and nothing stored", async (_, wrong) => {
		const { tablet, home, linkOf } = await openTablet();
		const id = v4();
		const content = {
			id,
			link: linkOf(anonymous),
			submission: submission({}),
			...wrong,
		};
		const { status, body } = await tablet.call(
			"PUT",
			`/device/responses/${id}`,
			{ sealed: await seal(home.sealTo, content) },
		);
		expect(status).toBe(422);
		expect(body.errors?.length).toBeGreaterThan(0);
		expect(await stored(id)).toEqual([]);
	});
});

describe("the PIN", () => {
	test("five wrong ones lock the tablet until the studio unlocks it", async () => {
		const { id, tablet } = await openTablet();
		expect((await tablet.post("/device/pin", { pin })).status).toBe(204);
		for (const left of [4, 3, 2, 1]) {
			const { status, body } = await tablet.post("/device/pin", { pin: "0" });
			expect(status).toBe(403);
			expect(body.detail).toMatch(
				left === 1 ? /One more try/ : `${left} tries`,
			);
		}
		const fifth = await tablet.post("/device/pin", { pin: "0" });
		expect(fifth.body.type).toBe("/problems/device-locked");
		expect((await tablet.post("/device/pin", { pin })).status).toBe(403);
		expect(await described(id)).toMatchObject({
			standing: "locked",
			alerts: ["locked"],
		});
		expect((await homeOf(tablet)).device.locked).toBe(true);
		await field.person.call("PUT", `${field.project}/devices/${id}`, {
			unlock: true,
		});
		expect((await tablet.post("/device/pin", { pin })).status).toBe(204);
	});

	test("of a hundred tried at once five are looked at", async () => {
		const { tablet } = await openTablet();
		const tries = await Promise.all(
			Array.from({ length: 100 }, (_, guess) =>
				tablet.post("/device/pin", { pin: String(100_000 + guess) }),
			),
		);
		const looked = tries.filter(
			({ body }) => body.type === "/problems/wrong-pin",
		);
		expect(looked).toHaveLength(4);
	});

	test("a forgotten one is set anew, and unlocks", async () => {
		const { id, tablet } = await openTablet();
		for (let wrong = 0; wrong < 5; wrong += 1)
			await tablet.post("/device/pin", { pin: "0" });
		await field.person.call("PUT", `${field.project}/devices/${id}`, {
			pin: "998877",
		});
		expect((await tablet.post("/device/pin", { pin })).status).toBe(403);
		expect((await tablet.post("/device/pin", { pin: "998877" })).status).toBe(
			204,
		);
	});

	test("the browser's argon2id works out the hash that the server made", async () => {
		const { home } = await openTablet();
		const { salt, hash, t, m, p } = home.pin;
		const bytes = argon2id(pin, Buffer.from(salt, "base64"), {
			t,
			m,
			p,
			dkLen: 32,
		});
		expect(Buffer.from(bytes).toString("base64").replaceAll("=", "")).toBe(
			hash,
		);
	});
});

describe("what the studio sees", () => {
	test("taken, received, waiting and alerts", async () => {
		const { id, tablet, home, linkOf } = await openTablet();
		const today = new Date().toISOString().slice(0, 10);
		for (let taken = 0; taken < 2; taken += 1)
			await deliver(tablet, home.sealTo, {
				id: v4(),
				link: linkOf(anonymous),
				submission: submission(
					{},
					{
						startedAt: new Date(Date.now() - 1000).toISOString(),
						completedAt: new Date().toISOString(),
					},
				),
			});
		const report = {
			version: home.version,
			waiting: 1,
			oldestWaiting: new Date(Date.now() - 25 * 3_600_000).toISOString(),
			persistent: true,
			taken: [{ day: today, count: 3 }],
			failedPins: 0,
		};
		const { status, body } = await tablet.post("/device/report", report);
		expect(status).toBe(200);
		expect(body).toEqual({
			received: [{ day: today, count: 2 }],
			locked: false,
		});
		// A tablet whose storage was wiped counts from 0 again.
		await tablet.post("/device/report", { ...report, taken: [] });
		expect(await described(id)).toMatchObject({
			standing: "live",
			version: home.version,
			waiting: 1,
			persistent: true,
			alerts: ["waiting-long"],
			days: [{ day: today, taken: 3, received: 2 }],
		});
	});

	test("wrong PINs typed without a network lock it too", async () => {
		const { id, tablet } = await openTablet();
		const { body } = await tablet.post("/device/report", {
			version: "1",
			waiting: 0,
			oldestWaiting: null,
			persistent: false,
			taken: [],
			failedPins: 5,
		});
		expect(body).toMatchObject({ locked: true });
		expect((await described(id)).standing).toBe("locked");
	});

	test("the links of tablets are no ways in that somebody could print", async () => {
		const survey = await addSurvey(field, instrument);
		await openTablet([survey]);
		const { body } = await field.person.get(`${survey.path}/links`);
		expect(body).toEqual({ links: [] });
	});
});

describe("handing over", () => {
	test("participants by code, those who have answered last, and nobody who said stop", async () => {
		const ids = await addParticipants(field, 3);
		const { tablet, home, linkOf } = await openTablet();
		const [answered = "", stopped = ""] = ids;
		await deliver(tablet, home.sealTo, {
			id: v7(),
			link: linkOf(byParticipant),
			participant: answered,
			submission: submission({}),
		});
		await field.person.call(
			"PUT",
			`${field.project}/participants/${stopped}/stop`,
			{},
		);
		const path = `/device/surveys/${linkOf(byParticipant)}/participants`;
		const { body } = await tablet.get<{
			participants: { id: string; code: string; answered: boolean }[];
		}>(path);
		const listed = body.participants.map(({ id }) => id);
		expect(listed).not.toContain(stopped);
		expect(body.participants.find(({ id }) => id === answered)?.answered).toBe(
			true,
		);
		const [first] = body.participants;
		const found = await tablet.get<typeof body>(
			`${path}?find=${encodeURIComponent(first?.code.toLowerCase() ?? "")}`,
		);
		expect(found.body.participants.map(({ id }) => id)).toContain(first?.id);
		const none = await tablet.get<typeof body>(`${path}?find=%25`);
		expect(none.body.participants).toEqual([]);
		expect(
			(await tablet.get(`/device/surveys/${linkOf(anonymous)}/participants`))
				.status,
		).toBe(404);
	});

	test("on one's own phone: a link of one's own, or an open one, for a day", async () => {
		const [participant = ""] = await addParticipants(field, 1);
		const { tablet, linkOf } = await openTablet();
		const own = await tablet.make<{ url: string; expires: string }>(
			`/device/surveys/${linkOf(byParticipant)}/phone`,
			{ participant },
		);
		const token = own.url.split("/r/")[1];
		const asked = await new Person(app).get(`/collect/${token}`);
		expect(asked.body).toMatchObject({ kind: "personal" });
		const open = await tablet.make<{ url: string }>(
			`/device/surveys/${linkOf(anonymous)}/phone`,
			{},
		);
		const collection = await new Person(app).get(
			`/collect/${open.url.split("/r/")[1]}`,
		);
		expect(collection.body).toMatchObject({ kind: "open" });
		const wrong = await tablet.post(
			`/device/surveys/${linkOf(byParticipant)}/phone`,
			{ participant: v7() },
		);
		expect(wrong.status).toBe(422);
		const nobody = await tablet.post(
			`/device/surveys/${linkOf(byParticipant)}/phone`,
			{},
		);
		expect(nobody.status).toBe(422);
		expect(nobody.body.errors?.[0]).toMatchObject({ path: "/participant" });
		const joinsNobody = await tablet.make<{ url: string }>(
			`/device/surveys/${linkOf(anonymous)}/phone`,
			{ participant },
		);
		const still = await new Person(app).get(
			`/collect/${joinsNobody.url.split("/r/")[1]}`,
		);
		expect(still.body).toMatchObject({ kind: "open" });
	});

	test("on one's own phone nobody of another site is let in", async () => {
		const [here, there] = await Promise.all(
			["Here", "There"].map((name) =>
				field.person.make<{ id: string }>(`${field.project}/sites`, { name }),
			),
		);
		const { id: participant } = await field.person.make<{ id: string }>(
			`${field.project}/participants`,
			{ site: there?.id },
		);
		const statuses = [];
		for (const site of [here, there]) {
			const { code } = await addDevice(field, [byParticipant], {
				site: site?.id ?? "",
			});
			const tablet = await enrol(field, code);
			const { surveys } = await homeOf(tablet);
			const path = `/device/surveys/${surveys[0]?.link}/phone`;
			statuses.push((await tablet.post(path, { participant })).status);
		}
		expect(statuses).toEqual([422, 201]);
	});
});

test("another project's team sees none of it", async () => {
	const { id } = await openTablet();
	const stranger = await signUp(app, "stranger@example.org", "Another trust");
	const path = `${field.project}/devices`;
	expect((await stranger.get(path)).status).toBe(404);
	expect((await stranger.call("DELETE", `${path}/${id}`)).status).toBe(404);
});
