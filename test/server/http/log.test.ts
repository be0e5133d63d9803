import { expect, test } from "vitest";
import { asOwner, openApp } from "../../support/app.ts";
import { Person, password, signUp } from "../../support/person.ts";

const lines: string[] = [];
const app = await openApp(
	{ logLevel: "trace" },
	{ write: (line) => lines.push(line) },
);
const ada = await signUp(app, "planted-email@example.org");

test("the log names routes and outcomes, and nothing that somebody wrote or may keep secret", async () => {
	const person = new Person(app, { "user-agent": "planted-agent" });
	person.cookies = { ...ada.cookies };
	await person.post("/projects", { name: "planted-project" });
	await person.post("/projects", { name: "planted-project" });
	await person.post("/projects", { "planted-property": "planted-value" });
	await person.post("/projects", '{"name": "planted-malformed');
	await person.post("/session", {
		email: "planted-guess",
		password: "planted-wrong",
	});
	await person.get("/collect/PLANTED0TOKEN0PLANTED0TOKEN0PLANTE");
	await person.get("/planted-path?planted=query");
	await app.inject("/r/planted-token");
	await app.inject("/%planted-bad-path");
	await asOwner(app).pool.query("alter table project rename to project_away");
	await person.post("/projects", { name: "planted-failure" });
	await asOwner(app).pool.query("alter table project_away rename to project");

	const log = lines.join("");
	expect(log).not.toMatch(/planted/i);
	expect(log).not.toContain(password);
	expect(log).not.toContain(ada.cookies.waymark_session);
	expect(log).not.toContain("127.0.0.1");
	expect(log).toContain('"route":"/api/v1/collect/:token"');
	expect(log).toContain('"status":500');
	expect(log).toContain('"code":"42P01"');
	expect(log).toMatch(/"stack":"[^"]*create-project/);
});
