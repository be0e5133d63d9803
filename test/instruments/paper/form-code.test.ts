import { describe, expect, test } from "vitest";
import {
	copyNumber,
	type FormCode,
	instrumentShortCode,
	readFormCode,
	surveyShortCode,
	writeFormCode,
} from "#instruments/paper/form-code.ts";
import { randomNumbers } from "../random-answers.ts";

const characters = [..."0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-_"];
const random = randomNumbers(97);
const below = (end: number) => Math.floor(random() * end);
const text = (length: number) =>
	Array.from({ length }, () => characters[below(36)]).join("");

function anyCode(): FormCode {
	const bytes = Uint8Array.from({ length: 5 }, () => below(256));
	return {
		survey: text(5),
		instrument: text(4),
		wave: 1 + below(100),
		information: below(12),
		language: ["EN", "CY", "PTBR"][below(3)] ?? "",
		who:
			random() < 0.5
				? { copy: copyNumber(bytes) }
				: { participant: `${text(1 + below(9))}_${text(3)}-${text(2)}` },
	};
}

describe.each(
	Array.from({ length: 100 }, anyCode).map((code) => ({
		code,
		written: writeFormCode(code),
	})),
)("$written", ({ code, written }) => {
	test("is read in any case and with spaces around it", () => {
		expect(readFormCode(written)).toEqual(code);
		expect(readFormCode(` ${written.toLowerCase()}\n`)).toEqual(code);
	});

	test("is not read with one wrong character", () => {
		const wrong = [...written].flatMap((right, place) =>
			characters
				.filter((character) => character !== right)
				.map((character) => replace(written, place, character)),
		);
		expect(wrong.filter((typed) => readFormCode(typed))).toEqual([]);
	});

	test("is not read with two neighbours exchanged", () => {
		const exchanged = [...written].slice(1).flatMap((right, place) => {
			const left = written.charAt(place);
			return left === right ? [] : [replace(written, place, right + left)];
		});
		expect(exchanged.filter((typed) => readFormCode(typed))).toEqual([]);
	});
});

test("other texts are no code", () => {
	for (const typed of ["", "hello", "43", "-43", "7KQ2M-43"])
		expect(readFormCode(typed)).toBeNull();
});

test("surveys and versions of an instrument have codes of their own", () => {
	expect(surveyShortCode("018f0000-0000-7000-8000-0000deadbeef")).toMatch(
		/^[0-9A-HJKMNP-TV-Z]{5}$/,
	);
	expect(instrumentShortCode("care-measure", "1.0.0")).not.toBe(
		instrumentShortCode("care-measure", "1.0.1"),
	);
});

function replace(written: string, place: number, by: string): string {
	return written.slice(0, place) + by + written.slice(place + by.length);
}
