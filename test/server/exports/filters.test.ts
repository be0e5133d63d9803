import { v7 } from "uuid";
import { beforeAll, expect, test } from "vitest";
import {
	sampleInstrument,
	single,
} from "../../instruments/sample-instrument.ts";
import { openApp } from "../../support/app.ts";
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

const instrument = sampleInstrument({ items: [single("a")] });
let field: Field;
let path: string;
let ward: string;
let between: string;
const [early, late, corrected] = [v7(), v7(), v7()];

beforeAll(async () => {
	field = await openField(await openApp());
	await publish(field.person, instrument);
	const site = { name: "Ward 1" };
	ward = (await field.person.make(`${field.project}/sites`, site)).id;
	const survey = await addSurvey(field, instrument, { linkage: "own-code" });
	path = survey.path;
	const before = await addLink(field, survey);
	const after = await addLink(field, survey, { wave: "follow-up", site: ward });
	await send(
		field,
		before.token,
		early,
		submission({ a: 1 }, { ownCode: "ZOE01" }),
	);
	await send(
		field,
		before.token,
		corrected,
		submission({ a: 2 }, { ownCode: "ZOE02" }),
	);
	const { headers } = await field.person.get(`${path}/responses`);
	between = String(headers["waymark-as-of"]);
	await send(
		field,
		after.token,
		late,
		submission({ a: 3 }, { ownCode: "ZOE03" }),
	);
	await field.person.post(`${path}/responses/${corrected}/revisions`, {
		answers: { a: 4 },
		reason: "Keyed wrongly.",
	});
});

async function ids(filter: string): Promise<string[]> {
	const { body } = await field.person.get<{ response_id: string }[]>(
		`${path}/responses?format=json&${filter}`,
	);
	return body.map(({ response_id }) => response_id);
}

test("responses are chosen by wave, by several waves and by site", async () => {
	expect(await ids("wave=baseline")).toEqual([early, corrected]);
	expect(await ids("wave=follow-up,baseline")).toHaveLength(3);
	expect(await ids(`site=${ward}`)).toEqual([late]);
	expect(await ids(`site=${ward}&wave=baseline`)).toEqual([]);
});

test("what came in or was corrected since the export before is fetched alone", async () => {
	expect(await ids(`since=${between}`)).toEqual([late, corrected].sort());
	expect(await ids(`until=${between}`)).toEqual([early, corrected]);
});

test("headers say how many there are, and up to when", async () => {
	const { headers } = await field.person.get(`${path}/responses?wave=baseline`);
	expect(headers["waymark-rows"]).toBe("2");
	expect(Date.parse(String(headers["waymark-as-of"]))).toBeGreaterThan(
		Date.parse(between),
	);
});

test.each([
	["wave=later", "/wave"],
	["wave=baseline,", "/wave"],
	["site=018f0000-0000-7000-8000-000000000001", "/site"],
	["since=2026-02-01T00:00:00Z&until=2026-01-01T00:00:00Z", "/since"],
	["since=yesterday", "/since"],
	["format=zip&from=baseline&to=later", "/to"],
])("%s is refused, with the place of the fault", async (filter, place) => {
	const reply = await field.person.get(`${path}/responses?${filter}`);
	expect(reply.status).toBe(422);
	expect(faultPaths(reply)).toContain(place);
});
