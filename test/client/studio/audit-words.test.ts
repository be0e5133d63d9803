import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
	actionWords,
	actorWords,
	entrySentence,
} from "../../../client/studio/audit/action-words.ts";
import { auditQueryOf } from "../../../client/studio/audit/audit-choice.ts";
import type { AuditEntry } from "../../../server/audit/audit.schemas.ts";

const none = { who: "", text: "", from: "", to: "", before: "" };

function entry(parts: Partial<AuditEntry>): AuditEntry {
	return {
		seq: 1,
		at: "2026-11-21T09:00:00.000Z",
		actor: { kind: "account", id: null, name: "ada@example.org", origin: null },
		action: "site.create",
		subject: null,
		details: {},
		hash: "",
		...parts,
	};
}

/** Every action that the server's code names, written out or put together of a thing and a verb. */
function actionsIn(code: string): string[] {
	const said = [...code.matchAll(/\baction: ?[^,;]*/g)].flatMap(([words]) => [
		...words.matchAll(/"([a-z-]+\.[a-z-]+)"/g),
	]);
	const inSql = [...code.matchAll(/record_audit\([^)]*'([a-z-]+\.[a-z-]+)'/g)];
	const made = [...code.matchAll(/action: `([a-z-]+)\.\$\{(\w+)\}`/g)].flatMap(
		([, thing, name]) => {
			const [, union = ""] =
				new RegExp(`\\b${name}: ((?:"[a-z-]+"(?: \\| )?)+)`).exec(code) ?? [];
			return [...union.matchAll(/"([a-z-]+)"/g)].map(
				([, verb]) => `${thing}.${verb}`,
			);
		},
	);
	return [...[...said, ...inSql].map(([, action = ""]) => action), ...made];
}

const files = ["server", "migrations"].flatMap((folder) =>
	readdirSync(folder, { recursive: true, encoding: "utf8" })
		.filter((file) => file.endsWith(".ts"))
		.map((file) => join(folder, file)),
);
const actions = new Set(
	files.flatMap((file) => actionsIn(readFileSync(file, "utf8"))),
);

test("every action of the server has words", () => {
	expect(actions.size).toBeGreaterThan(10);
	const without = [...actions].filter((action) => !(action in actionWords));
	expect(without).toEqual([]);
});

test("actions are found however they are written", () => {
	expect(
		actionsIn('action: isExport ? "contacts.export" : "contacts.view",'),
	).toEqual(["contacts.export", "contacts.view"]);
	expect(
		actionsIn(
			"select record_audit($1, 'respondent', null, 'responses.receive', ids)",
		),
	).toEqual(["responses.receive"]);
	expect(
		actionsIn(`verb: "view" | "change",\n action: \`contact.\${verb}\`,`),
	).toEqual(["contact.view", "contact.change"]);
});

describe("a sentence", () => {
	const survey = { kind: "survey", id: "1", name: "Shared decisions" };

	test.each<[string, Partial<AuditEntry>]>([
		[
			"ada@example.org added site “North”",
			{ subject: { kind: "site", id: "1", name: "North" } },
		],
		[
			"ada@example.org added site",
			{ subject: { kind: "site", id: "1", name: null } },
		],
		[
			"ada@example.org exported the responses to “Shared decisions” as CSV",
			{
				action: "responses.export",
				subject: survey,
				details: { format: "csv" },
			},
		],
		[
			"A respondent sent 2 responses to “Shared decisions”",
			{
				action: "responses.receive",
				subject: survey,
				actor: {
					kind: "respondent",
					id: null,
					name: "respondent",
					origin: null,
				},
				details: { responses: ["a", "b"] },
			},
		],
		[
			"ada@example.org looked at the list of participants (1,200)",
			{ action: "participants.view", details: { participants: 1200 } },
		],
		["ada@example.org did kettle.boil", { action: "kettle.boil" }],
	])("%s", (sentence, parts) => {
		expect(entrySentence(entry(parts))).toBe(sentence);
	});

	test("names the program where no person did it", () => {
		const by = (kind: AuditEntry["actor"]["kind"]) =>
			actorWords(entry({ actor: { kind, id: null, name: "x", origin: null } }));
		expect(by("command")).toBe("Somebody at the server's command line");
		expect(by("system")).toBe("Waymark itself");
	});

	test.each(Object.keys(actionWords))(
		"of %s makes sense without details",
		(action) => {
			const words = entrySentence(entry({ action }));
			expect(words).toMatch(/^ada@example\.org [a-z].*[^ ]$/);
			expect(words).not.toMatch(/undefined|null|NaN/);
		},
	);
});

test("days are whole days where the reader is", () => {
	const query = auditQueryOf({ ...none, from: "2026-03-28", to: "2026-03-29" });
	expect(new Date(query.get("from") ?? "")).toEqual(new Date(2026, 2, 28));
	expect(new Date(query.get("to") ?? "")).toEqual(new Date(2026, 2, 30));
});

test("what is not said, or is no day or number, is not asked for", () => {
	const wrong = { ...none, who: " ", from: "soon", to: "2026", before: "x" };
	expect([...auditQueryOf(wrong)]).toEqual([]);
	expect(auditQueryOf({ ...none, who: " ada ", before: "51" }).toString()).toBe(
		"who=ada&before=51",
	);
});
