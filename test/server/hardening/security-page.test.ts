import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const page = readFileSync("docs/security.md", "utf8");

test("every file that the security page names is there", () => {
	const named = [...page.matchAll(/`([\w.-]+(?:\/[\w.-]+)+)`/g)].map(
		([, path = ""]) => path,
	);
	expect(named.length).toBeGreaterThan(60);
	expect(named.filter((path) => !existsSync(path))).toEqual([]);
});

test("every page that it and SECURITY.md point to is there", () => {
	const links = [
		...page.matchAll(/\]\(([\w./-]+)\)/g),
		...readFileSync("SECURITY.md", "utf8").matchAll(/\]\((docs\/[\w./-]+)\)/g),
	].map(([, target = ""]) => target);
	expect(links.length).toBeGreaterThan(3);
	const missing = links.filter(
		(target) => !existsSync(`docs/${target}`) && !existsSync(target),
	);
	expect(missing).toEqual([]);
});

test("each requirement has one row, in one of its states", () => {
	const rows = page.split("\n").filter((line) => line.startsWith("| SEC-"));
	const ids = rows.map((row) => row.slice(2, 8)).sort();
	const wanted = Array.from(
		{ length: 36 },
		(_, index) => `SEC-${String(index + 1).padStart(2, "0")}`,
	);
	expect(ids).toEqual(wanted);
	for (const row of rows) {
		const [, , state = "", , , evidence = ""] = row.split(" | ");
		expect(state, row).toMatch(/^(done|in part|not done)/);
		if (!state.startsWith("not done"))
			expect(evidence, row).toContain("`test/");
	}
});
