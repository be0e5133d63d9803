import { expect, test } from "vitest";
import { CompressedCases } from "../../../server/exports/sav/compressed-cases.ts";
import { segmentsOf } from "../../../server/exports/sav/variable.ts";

/** Undoes the bytecode as the PSPP Developers Guide tells it: units of eight bytes, null for system-missing. */
function units(bytes: Buffer): (Buffer | number | null)[] {
	const found: (Buffer | number | null)[] = [];
	let at = 0;
	while (at < bytes.length) {
		const commands = bytes.subarray(at, at + 8);
		at += 8;
		for (const command of commands) {
			if (command === 0) continue;
			if (command === 253) {
				found.push(bytes.subarray(at, at + 8));
				at += 8;
			} else if (command === 254) found.push(Buffer.alloc(8, " "));
			else found.push(command === 255 ? null : command - 100);
		}
	}
	return found;
}

function written(write: (cases: CompressedCases) => void): Buffer {
	const cases = new CompressedCases();
	write(cases);
	return Buffer.concat([cases.take(), cases.end()]);
}

/** The text of one variable: its segments without what they are filled up with. */
function textIn(written: Buffer, width: number): string {
	const found = units(written).filter((unit) => Buffer.isBuffer(unit));
	const bytes = Buffer.concat(found);
	let at = 0;
	const parts = segmentsOf(width).map((segment) => {
		const part = bytes.subarray(at, at + segment);
		at += 8 * Math.ceil(segment / 8);
		return part;
	});
	expect(at).toBe(bytes.length);
	return Buffer.concat(parts).toString().trimEnd();
}

test("numbers come back: small whole ones as a byte, others as they are, none as missing", () => {
	const numbers = [0, -99, 151, 152, -100, 0.5, null, 1e300, -8, 3];
	const found = units(
		written((cases) => {
			for (const each of numbers) cases.number(each);
		}),
	);
	const values = found.map((unit) =>
		Buffer.isBuffer(unit) ? unit.readDoubleLE() : unit,
	);
	expect(values).toEqual(numbers);
});

test.each([
	["short", "NA", 2],
	["of eight bytes", "12345678", 8],
	["with blanks after it", "two words", 40],
	["none", null, 17],
	["of other scripts", "عربى – Zoë 😀", 30],
	["of 255 bytes", "x".repeat(255), 255],
	["of 256 bytes", "y".repeat(256), 256],
	["of several segments", "äé😀ß".repeat(900), 9000],
])("a text %s comes back", (_what, text, width) => {
	const bytes = written((cases) => cases.text(text, width));
	expect(textIn(bytes, width)).toBe(text ?? "");
});

test("a text of 2 MB is cut between characters to the longest that the format has", () => {
	const text = "😀".repeat(500_000);
	const bytes = written((cases) => cases.text(text, 32_767));
	expect(textIn(bytes, 32_767)).toBe("😀".repeat(8191));
});

test("pieces fit together wherever they are taken", () => {
	const whole = written((cases) => {
		for (let n = 0; n < 100; n += 1) cases.text(`number ${n}`, 20);
	});
	const cases = new CompressedCases();
	const pieces: Buffer[] = [];
	for (let n = 0; n < 100; n += 1) {
		cases.text(`number ${n}`, 20);
		pieces.push(cases.take());
	}
	expect(Buffer.concat([...pieces, cases.end()])).toEqual(whole);
});
