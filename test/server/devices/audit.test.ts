import { sql } from "kysely";
import { v7 } from "uuid";
import { expect, test } from "vitest";
import { sampleInstrument } from "../../instruments/sample-instrument.ts";
import { asOwner, openApp } from "../../support/app.ts";
import {
	addParticipants,
	addSurvey,
	openField,
	submission,
} from "../../support/field.ts";
import { publish } from "../../support/person.ts";
import { addDevice, deliver, enrol, homeOf } from "../../support/tablet.ts";

const app = await openApp();
const field = await openField(app);
const instrument = sampleInstrument();
await publish(field.person, instrument);
const survey = await addSurvey(field, instrument, { linkage: "participant" });

async function actions(): Promise<string[]> {
	const { rows } = await sql<{ action: string }>`
		select action from audit where chain_id = ${field.projectId} order by seq`.execute(
		asOwner(app).db,
	);
	return rows.map(({ action }) => action);
}

test("what a tablet does to or with single people is in the audit of its project", async () => {
	const [participant = ""] = await addParticipants(field, 1);
	const { code } = await addDevice(field, [survey]);
	const tablet = await enrol(field, code);
	const { sealTo, surveys } = await homeOf(tablet);
	const link = surveys[0]?.link ?? "";
	await tablet.get(`/device/surveys/${link}/participants`);
	await tablet.make(`/device/surveys/${link}/phone`, { participant });
	await deliver(tablet, sealTo, {
		id: v7(),
		link,
		participant,
		submission: submission({}),
	});
	for (let wrong = 0; wrong < 5; wrong += 1)
		await tablet.post("/device/pin", { pin: "0" });
	expect((await actions()).slice(-6)).toEqual([
		"device.create",
		"device.enrol",
		"device.participants",
		"link.create",
		"responses.receive",
		"device.lock",
	]);
});

test("so does a lock by wrong PINs typed without a network, once", async () => {
	const { code } = await addDevice(field, [survey]);
	const tablet = await enrol(field, code);
	const before = (await actions()).length;
	const report = {
		version: "1",
		waiting: 0,
		oldestWaiting: null,
		persistent: true,
		taken: [],
		failedPins: 5,
	};
	await tablet.post("/device/report", report);
	await tablet.post("/device/report", report);
	expect((await actions()).slice(before)).toEqual(["device.lock"]);
});

test("looking at what is asked leaves none", async () => {
	const { code } = await addDevice(field, [survey]);
	const tablet = await enrol(field, code);
	const before = (await actions()).length;
	const { surveys } = await homeOf(tablet);
	await tablet.get(`/device/surveys/${surveys[0]?.link}`);
	expect((await actions()).length).toBe(before);
});

test("so does a browser that stops being a tablet", async () => {
	const { code } = await addDevice(field, [survey]);
	const tablet = await enrol(field, code);
	await tablet.call("DELETE", "/device");
	expect((await actions()).at(-1)).toBe("device.leave");
});
