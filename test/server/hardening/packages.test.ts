import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isAllowed } from "../../../bin/packages/licence.mjs";
import { lockFaults } from "../../../bin/packages/lock-faults.mjs";
import { advisoriesOf, judge } from "../../../bin/packages/vulnerabilities.mjs";

describe("a licence", () => {
	it.each([
		"MIT",
		"MIT OR GPL-3.0-only",
		"(GPL-2.0 OR Apache-2.0)",
		"Apache-2.0 AND BSL-1.0",
		"(MIT OR GPL-3.0-only) AND ISC",
		"MIT AND GPL-3.0-only OR ISC",
	])("%s is allowed", (licence) => {
		expect(isAllowed("anything", licence)).toBe(true);
	});

	it.each([
		"GPL-3.0-only",
		"AGPL-3.0-or-later",
		"BUSL-1.1",
		"SSPL-1.0",
		"UNLICENSED",
		"SEE LICENSE IN LICENSE.md",
		"MIT AND GPL-3.0-only",
		"ISC AND (MIT AND GPL-2.0)",
		"(MIT",
		"MIT OR",
		"MIT MIT",
		"",
		undefined,
		{ type: "MIT" },
	])("%j is not", (licence) => {
		expect(isAllowed("anything", licence)).toBe(false);
	});

	it("of a font may be the Open Font Licence, of a program it may not", () => {
		expect(isAllowed("@fontsource-variable/inter", "OFL-1.1")).toBe(true);
		expect(isAllowed("inter", "OFL-1.1")).toBe(false);
	});
});

describe("the lock file", () => {
	const good = { version: "1.0.0", license: "MIT", integrity: "sha512-x" };

	it("of this checkout has no fault", () => {
		const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8"));
		expect(Object.keys(packages).length).toBeGreaterThan(100);
		expect(lockFaults(packages)).toEqual([]);
	});

	it.each([
		["survey-creator-core", {}, "is commercial"],
		["survey-analytics", {}, "is commercial"],
		["survey-pdf", {}, "is commercial"],
		["a/node_modules/@b/c", { license: "GPL-3.0" }, "@b/c 1.0.0 has the lic"],
		["a", { integrity: "sha1-x" }, "has no SHA-512 checksum"],
		["a", { resolved: "git+ssh://git@host/a.git" }, "does not come from"],
		["a", { resolved: "http://registry.npmjs.org/a" }, "does not come from"],
		["a", { link: true }, "does not come from"],
	])("names %s with %o", (name, wrong, fault) => {
		const packages = {
			"": { version: "0.1.0" },
			[`node_modules/${name}`]: { ...good, ...wrong },
			"node_modules/b": good,
		};
		expect(lockFaults(packages)).toEqual([expect.stringContaining(fault)]);
	});
});

describe("a vulnerability", () => {
	const advisory = (severity: string) => ({
		id: "GHSA-1",
		name: "a",
		title: "Reads files",
		severity,
	});
	const known = (until: string, reason = "Not reached.") => [
		{ id: "GHSA-1", reason, until },
	];
	const judged = (severity: string, list: ReturnType<typeof known> | []) =>
		judge([advisory(severity)], list, "2026-11-21");

	it("is found once, however many packages depend on it", () => {
		const url = "https://github.com/advisories/GHSA-1";
		const via = { name: "a", title: "Reads files", severity: "high", url };
		const report = {
			vulnerabilities: { a: { via: [via] }, b: { via: ["a", via] } },
		};
		expect(advisoriesOf(report)).toEqual([advisory("high")]);
		expect(advisoriesOf({ vulnerabilities: {} })).toEqual([]);
	});

	it("is not ruled out by an answer that is no report", () => {
		const refusal = { message: "405 Method Not Allowed", statusCode: 405 };
		expect(advisoriesOf(refusal as object)).toBeUndefined();
	});

	it.each(["high", "critical"])("that is %s is a fault", (severity) => {
		const { faults, notes } = judged(severity, []);
		expect(faults).toEqual([expect.stringContaining("a: Reads files")]);
		expect(notes).toEqual([]);
	});

	it.each(["low", "moderate", "info"])("that is %s is told", (severity) => {
		const { faults, notes } = judged(severity, []);
		expect(faults).toEqual([]);
		expect(notes).toEqual([expect.stringContaining(severity)]);
	});

	it("may wait with a reason, a critical one for 7 days and a high one for 30", () => {
		expect(judged("high", known("2026-12-21")).faults).toEqual([]);
		expect(judged("critical", known("2026-11-28")).faults).toEqual([]);
		expect(judged("high", known("2026-11-21")).faults).toEqual([]);
	});

	it.each([
		["high", known("2026-12-22"), "30 days at most"],
		["critical", known("2026-11-29"), "7 days at most"],
		["high", known("2026-11-20"), "could wait until 2026-11-20"],
		["high", known("soon"), "until when"],
		["high", known("2026-11-22", " "), "the reason"],
	])("may not otherwise: %s, %o", (severity, list, demand) => {
		expect(judged(severity, list).faults).toEqual([
			expect.stringContaining(demand),
		]);
	});
});
