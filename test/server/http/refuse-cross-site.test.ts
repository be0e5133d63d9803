import { expect, test } from "vitest";
import { openApp } from "../../support/app.ts";
import { Person, signUp } from "../../support/person.ts";

const app = await openApp({ publicUrl: "http://waymark.example.org" });
const ada = await signUp(app, "ada@example.org");

function from(headers: Record<string, string>): Person {
	const person = new Person(app, headers);
	person.cookies = { ...ada.cookies };
	return person;
}

test.each([
	["a page of another site", { "sec-fetch-site": "cross-site" }],
	["a neighbour under the same domain", { "sec-fetch-site": "same-site" }],
	["an old browser at another site", { origin: "https://evil.example" }],
	["a page without an origin", { origin: "null" }],
])("%s may not write with somebody's cookie", async (_who, headers) => {
	const reply = await from(headers).post("/projects", { name: "Planted" });
	expect(reply.status).toBe(403);
	expect(reply.body.type).toBe("/problems/cross-site-request");
	expect((await from(headers).call("DELETE", "/session")).status).toBe(403);
	expect((await ada.get("/session")).status).toBe(200);
});

test.each([
	["our own page", { "sec-fetch-site": "same-origin" }],
	["an address that was typed", { "sec-fetch-site": "none" }],
	[
		"an old browser at the public address",
		{ origin: "http://waymark.example.org" },
	],
	[
		"an old browser at this very address",
		{ origin: "http://localhost:3000", host: "localhost:3000" },
	],
	["a program", {}],
])("%s may", async (name, headers) => {
	expect((await from(headers).post("/projects", { name })).status).toBe(201);
});

test("reading is left to the cookie's own rules", async () => {
	const reply = await from({ "sec-fetch-site": "cross-site" }).get("/setup");
	expect(reply.status).toBe(200);
});
