import { v4 } from "uuid";
import { expect, test } from "vitest";
import type { DeviceList } from "../../../server/devices/device.schemas.ts";
import { sampleInstrument } from "../../instruments/sample-instrument.ts";
import { openApp } from "../../support/app.ts";
import { addSurvey, openField, submission } from "../../support/field.ts";
import { Person, publish } from "../../support/person.ts";
import { addDevice, deliver, enrol, homeOf } from "../../support/tablet.ts";

const app = await openApp();
const field = await openField(app);
const instrument = sampleInstrument();
await publish(field.person, instrument);
const survey = await addSurvey(field, instrument);

async function standingOf(id: string) {
	const { body } = await field.person.get<DeviceList>(
		`${field.project}/devices`,
	);
	return body.devices.find((device) => device.id === id)?.standing;
}

async function leaving() {
	const { body } = await field.person.get<{ entries: { action: string }[] }>(
		`${field.project}/audit`,
	);
	return body.entries.filter(({ action }) => action === "device.leave").length;
}

test("a browser that stops being a tablet is told nothing and delivers nothing", async () => {
	const { id, code } = await addDevice(field, [survey]);
	const tablet = await enrol(field, code);
	const { sealTo, surveys } = await homeOf(tablet);
	const credential = { ...tablet.cookies };
	const before = await leaving();
	expect((await tablet.call("DELETE", "/device")).status).toBe(204);
	expect(tablet.cookies.waymark_tablet ?? "").toBe("");
	expect(await leaving()).toBe(before + 1);
	expect(await standingOf(id)).toBe("waiting");
	const content = {
		id: v4(),
		link: surveys[0]?.link ?? "",
		submission: submission({}),
	};
	expect((await deliver(tablet, sealTo, content)).status).toBe(404);

	const copied = new Person(app);
	Object.assign(copied.cookies, credential);
	expect((await copied.get("/device")).status).toBe(404);
	expect((await copied.call("DELETE", "/device")).status).toBe(204);
	expect(await leaving()).toBe(before + 1);
});

test("another browser takes its place, and the one before cannot end that", async () => {
	const { id, code } = await addDevice(field, [survey]);
	const former = await enrol(field, code);
	const fresh = await field.person.make<{ code: string }>(
		`${field.project}/devices/${id}/enrolment`,
		{},
	);
	const next = await enrol(field, fresh.code);
	expect((await former.call("DELETE", "/device")).status).toBe(204);
	expect((await next.get("/device")).status).toBe(200);
	expect(await standingOf(id)).toBe("live");
});

test("who is no tablet has nothing to stop", async () => {
	expect((await new Person(app).call("DELETE", "/device")).status).toBe(404);
});
