import { v7 as newId } from "uuid";
import { beforeAll, describe, expect, it } from "vitest";
import { both, sampleInstrument } from "../../instruments/sample-instrument.ts";
import { asOwner, openApp } from "../../support/app.ts";
import {
	addLink,
	addParticipants,
	addSurvey,
	type Field,
	openField,
	send,
	submission,
} from "../../support/field.ts";
import { publish } from "../../support/person.ts";

const instrument = sampleInstrument();
let field: Field;
let survey: { id: string; path: string };

beforeAll(async () => {
	field = await openField(await openApp());
	await publish(field.person, instrument);
	survey = await addSurvey(field, instrument, {
		title: `"Tea" & <b>biscuits</b>`,
		languages: ["en", "cy"],
		consent: both("<script>alert(1)</script>"),
	});
});

function look(token: string, query = "") {
	return field.app.inject(`/r/${token}${query}`);
}

async function addPersonalLink() {
	const [participant] = await addParticipants(field, 1);
	const linked = await addSurvey(field, instrument, { linkage: "participant" });
	return await addLink(field, linked, { kind: "personal", participant });
}

describe("the start page", () => {
	it("escapes every value", async () => {
		const { token } = await addLink(field, survey);
		const { statusCode, payload } = await look(token);
		expect(statusCode).toBe(200);
		expect(payload).toContain(
			"<h1><bdi>&quot;Tea&quot; &amp; &lt;b&gt;biscuits&lt;/b&gt;</bdi></h1>",
		);
		expect(payload).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
		expect(payload).not.toContain("<script>alert");
	});

	it("is kept, listed and told nowhere, and runs no script but its own", async () => {
		const { token } = await addLink(field, survey);
		const { headers } = await look(token);
		expect(headers["content-type"]).toBe("text/html; charset=utf-8");
		expect(headers["cache-control"]).toBe("no-store");
		expect(headers["x-robots-tag"]).toContain("noindex");
		expect(headers["referrer-policy"]).toBe("no-referrer");
		const policy = String(headers["content-security-policy"]);
		expect(policy).toContain("default-src 'none'");
		expect(policy).toMatch(/script-src 'self' 'sha256-[\w+/=]+';/);
		expect(policy).not.toContain("unsafe");
	});

	it("speaks the first of the survey's languages unless another of them is asked for", async () => {
		const { token } = await addLink(field, survey);
		const languageOf = async (query: string) =>
			/<html lang="(\w+)"/.exec((await look(token, query)).payload)?.[1];
		expect(await languageOf("")).toBe("en");
		expect(await languageOf("?lang=cy")).toBe("cy");
		expect(await languageOf("?lang=pl")).toBe("en");
		expect(await languageOf("?lang=cy&lang=cy&from=poster")).toBe("en");
	});

	it("is found by an address that was typed in small letters and in groups of four", async () => {
		const { token } = await addLink(field, survey);
		const typed = token.toLowerCase().match(/.{1,4}/g) ?? [];
		expect((await look(typed.join("%20"))).statusCode).toBe(200);
	});

	it("uses nothing up, however often it is looked at", async () => {
		const { token } = await addPersonalLink();
		for (let times = 0; times < 3; times += 1)
			expect((await look(token)).statusCode).toBe(200);
	});

	it("marks sample data", async () => {
		await asOwner(field.app)
			.db.updateTable("project")
			.set({ synthetic: true })
			.where("id", "=", field.projectId)
			.execute();
		const { token } = await addLink(field, survey);
		expect((await look(token)).payload).toContain("Sample data");
	});
});

describe("a link that leads to no questions", () => {
	it.each([
		["nonsense", "not a link"],
		["an invented token", "0".repeat(40)],
		["a token longer than any", "A".repeat(2000)],
		["a token with something after it", "A/B"],
		["nothing", ""],
	])("is told kindly about %s", async (_what, token) => {
		const { statusCode, payload, headers } = await look(
			encodeURIComponent(token),
		);
		expect(statusCode).toBe(404);
		expect(headers["content-type"]).toBe("text/html; charset=utf-8");
		expect(headers["cache-control"]).toBe("no-store");
		expect(payload).toContain("<h1>This link does not work</h1>");
	});

	it("says that it was withdrawn, and nothing of the survey", async () => {
		const { id, token } = await addLink(field, survey);
		await field.person.call("DELETE", `${survey.path}/links/${id}`);
		const { statusCode, payload } = await look(token);
		expect(statusCode).toBe(410);
		expect(payload).toContain("<h1>This link has been withdrawn</h1>");
		expect(payload).not.toMatch(/biscuits|Test trust|Test project/);
	});

	it("says that it was used", async () => {
		const { token } = await addPersonalLink();
		const sent = await send(field, token, newId(), submission({ a: 1 }));
		expect(sent.status).toBe(201);
		const { statusCode, payload } = await look(token);
		expect(statusCode).toBe(410);
		expect(payload).toContain("<h1>This link has been used</h1>");
	});

	it("says that it has run out", async () => {
		const { id, token } = await addLink(field, survey);
		await asOwner(field.app)
			.db.updateTable("link")
			.set({ expires_at: new Date("2020-01-01") })
			.where("id", "=", id)
			.execute();
		const { statusCode, payload } = await look(token);
		expect(statusCode).toBe(410);
		expect(payload).toContain("<h1>This link has run out</h1>");
	});

	it("says that the questionnaire is not open", async () => {
		const closed = await addSurvey(field, instrument, {
			waves: [
				{ key: "baseline", title: "Baseline", closes: "2020-01-01T00:00:00Z" },
			],
		});
		const { token } = await addLink(field, closed);
		const { statusCode, payload } = await look(token);
		expect(statusCode).toBe(410);
		expect(payload).toContain("<h1>This questionnaire is not open now</h1>");
	});
});
