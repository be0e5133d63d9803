import { expect, test } from "vitest";
import {
	newLinkToken,
	readLinkToken,
} from "../../../server/links/link-token.ts";
import { newLocator } from "../../../server/projects/locator.ts";

test("a token leads back to its project and its secret's hash", () => {
	const locator = newLocator();
	const { token, secretHash } = newLinkToken(locator);
	expect(token).toMatch(/^[0-9A-HJKMNP-TV-Z]{34}$/);
	expect(token.startsWith(locator)).toBe(true);
	expect(readLinkToken(token)).toEqual({ locator, secretHash });
	expect(secretHash).toHaveLength(32);
	expect(secretHash.toString()).not.toContain(token.slice(8));
});

test("it may be typed in small letters, in groups, and with letters for digits", () => {
	const { token, secretHash } = newLinkToken("01234567");
	const typed = ` ${token
		.toLowerCase()
		.replaceAll("0", "o")
		.replaceAll("1", "l")
		.replace(/(.{4})/g, "$1- ")}`;
	expect(readLinkToken(typed)).toEqual({ locator: "01234567", secretHash });
	expect(readLinkToken(token.replaceAll("1", "I"))?.locator).toBe("01234567");
});

test.each([
	["nothing", ""],
	["one character too few", "0".repeat(33)],
	["one too many", "0".repeat(35)],
	["a U, which is no character of tokens", `${"0".repeat(33)}U`],
	["punctuation", `${"0".repeat(33)}/`],
	["a digit of another script", `${"0".repeat(33)}٣`],
])("%s is no token", (_what, token) => {
	expect(readLinkToken(token)).toBeNull();
});

test("secrets differ, and use every character alike", () => {
	const secrets = Array.from({ length: 2_000 }, () =>
		newLinkToken("00000000").token.slice(8),
	);
	expect(new Set(secrets).size).toBe(secrets.length);
	const counts = new Map<string, number>();
	for (const character of secrets.join(""))
		counts.set(character, (counts.get(character) ?? 0) + 1);
	const expected = (2_000 * 26) / 32;
	expect(counts.size).toBe(32);
	// Ten standard deviations of a fair draw.
	const slack = 10 * Math.sqrt(expected);
	for (const count of counts.values())
		expect(Math.abs(count - expected)).toBeLessThan(slack);
});
