import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { problemTypes } from "../../server/problems.ts";

describe("docs/problems.md", () => {
	const page = readFileSync("docs/problems.md", "utf8");

	it.each(problemTypes)("explains %s", (type) => {
		expect(page).toContain(`\`${type}\``);
	});
});
