import { createSecretKey } from "node:crypto";
import { v4, v7 } from "uuid";
import { describe, expect, it } from "vitest";
import {
	readWithdrawalCode,
	withdrawalCode,
} from "../../../server/withdrawals/withdrawal-code.ts";

const key = createSecretKey(
	"a secret for tests, 32 characters or more",
	"utf8",
);
const locator = "ABCDEFGH";

describe("a withdrawal code", () => {
	it.each(Array.from({ length: 200 }, (_, index) => (index % 2 ? v4() : v7())))(
		"leads back to %s, however it is typed",
		(id) => {
			const code = withdrawalCode(key, locator, id);
			expect(code).toMatch(
				/^([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{4}$/,
			);
			const found = { locator, responseId: id };
			expect(readWithdrawalCode(key, code)).toEqual(found);
			const typed = code
				.toLowerCase()
				.replaceAll("-", " ")
				.replaceAll("0", "o");
			expect(readWithdrawalCode(key, typed)).toEqual(found);
		},
	);

	it("tells nothing of the id, and differs in every place from its neighbour's", () => {
		const ids = Array.from(
			{ length: 400 },
			(_, index) =>
				`01939999-0000-7000-8000-${index.toString(16).padStart(12, "0")}`,
		);
		const secrets = ids.map((id) =>
			withdrawalCode(key, locator, id).replaceAll("-", "").slice(8, 34),
		);
		expect(new Set(secrets).size).toBe(400);
		// The first of 26 characters holds 3 of the 128 bits; each other takes every value.
		for (let place = 1; place < 26; place += 1)
			expect(new Set(secrets.map((text) => text[place])).size).toBe(32);
	});

	it("is another one under another secret", () => {
		const id = v7();
		const other = createSecretKey("another secret, 32 characters long", "utf8");
		const code = withdrawalCode(key, locator, id);
		expect(withdrawalCode(other, locator, id)).not.toBe(code);
		expect(readWithdrawalCode(other, code)?.responseId).not.toBe(id);
	});

	it("is not read with a slip of the pen in it, but for 1 in 1,024", () => {
		const code = withdrawalCode(key, locator, v7()).replaceAll("-", "");
		const slips = Array.from(code, (character, place) =>
			["2", "3", "4", "5", "6", "7", "8", "9", "X", "Y", "Z"]
				.filter((wrong) => wrong !== character)
				.map((wrong) => code.slice(0, place) + wrong + code.slice(place + 1)),
		).flat();
		const taken = slips.filter((slip) => readWithdrawalCode(key, slip));
		expect(taken.length).toBeLessThanOrEqual(5);
	});

	it.each(["", "nonsense", "A".repeat(36), "-".repeat(36), "é".repeat(36)])(
		"%j is none",
		(text) => {
			expect(readWithdrawalCode(key, text)).toBeNull();
		},
	);
});
