import { describe, expect, test } from "vitest";
import {
	IDENTIFIER_KINDS,
	type IdentifierKind,
	scrubber,
} from "#instruments/disclosure/scrub-text.ts";
import { seededRandom } from "../../../server/sample/seeded-random.ts";
import { cleanSentence } from "./clean-sentences.ts";
import { KNOWN_NAMES, PLANTED } from "./planted-identifiers.ts";

const scrub = scrubber(KNOWN_NAMES);

/** What stands before and after an identifier. */
const AROUND: Record<IdentifierKind, readonly (readonly [string, string])[]> = {
	name: [
		["", " was kind to me"],
		["I told ", "."],
		["thanks to ", ", who stayed (again)"],
		["the nurse, ", " and the team"],
	],
	"NHS number": [
		["my number is ", ""],
		["NHS no: ", ", please call"],
		["(", ")"],
		["patient ", " waited 3 hours on 01/02/2024"],
	],
	phone: [
		["ring ", " after 5"],
		["Tel:", "."],
		["my mobile (", ")"],
		["", " is my daughter"],
	],
	email: [
		["write to ", ", please"],
		["<", ">"],
		["", " is best"],
	],
	postcode: [
		["I live in ", ""],
		["at 4 High St, ", ", near the park"],
		["(", ")"],
	],
	"date of birth": [
		["DOB ", ""],
		["d.o.b.: ", ", male"],
		["my date of birth is ", "."],
		["she was born on ", " in town"],
		["born ", ""],
	],
};

/** Whether nothing of it stays, and it is called what it is. */
function isFound(
	kind: IdentifierKind,
	before: string,
	planted: string,
	after: string,
) {
	const { text } = scrub(before + planted + after);
	if (!text.startsWith(before) || !text.endsWith(after)) return false;
	const middle = text.slice(before.length, text.length - after.length);
	const rest = middle.replaceAll(`[${kind}]`, "").replace(/['\u2019]s$/, "");
	return middle.includes(`[${kind}]`) && !/[\p{L}\p{N}]/u.test(rest);
}

describe("on a corpus with planted identifiers", () => {
	const random = seededRandom(424242);
	const missed: string[] = [];
	const recall = Object.fromEntries(
		IDENTIFIER_KINDS.map((kind) => {
			const formats = PLANTED[kind].flatMap((make) =>
				AROUND[kind].map((around) => ({ make, around })),
			);
			let planted = 0;
			let found = 0;
			while (planted < 3000) {
				for (const { make, around } of formats) {
					const identifier = make(random);
					planted++;
					if (isFound(kind, around[0], identifier, around[1])) found++;
					else missed.push(`${kind}: ${around.join(identifier)}`);
				}
			}
			return [kind, { planted, found, recall: found / planted }];
		}),
	);
	const falseHits: string[] = [];
	const clean = 6000;
	for (let i = 0; i < clean; i++) {
		const sentence = cleanSentence(random);
		const scrubbed = scrub(sentence).text;
		if (scrubbed !== sentence) falseHits.push(scrubbed);
	}
	const hits = Object.values(recall).reduce((sum, { found }) => sum + found, 0);
	const precision = hits / (hits + falseHits.length);

	test("it finds at least 98 of 100 of every kind", () => {
		console.info("scrubber", recall, {
			clean,
			falseHits: falseHits.length,
			precision,
		});
		for (const kind of IDENTIFIER_KINDS) {
			expect(
				recall[kind]?.recall,
				missed.slice(0, 20).join("\n"),
			).toBeGreaterThanOrEqual(0.98);
		}
	});

	test("it leaves clean sentences as they are", () => {
		expect(precision, falseHits.slice(0, 20).join("\n")).toBeGreaterThan(0.995);
	});
});

test.each([
	["Dr. O'Neill-Smith's clinic", "[name]'s clinic"],
	[
		"I saw J. A. Smith and SMITH, and smith",
		"I saw [name] and [name], and [name]",
	],
	["Mary Jane van der Berg came", "[name] came"],
	[
		"Will will come in May, may Grace have grace",
		"[name] will come in [name], may [name] have grace",
	],
	["will smith was there", "[name] was there"],
	["Dr Khan helped, the doctor helped", "[name] helped, the doctor helped"],
	["oneill and ONeill and O\u2019NEILL", "[name] and [name] and [name]"],
	["Zoe, Zoë and Zoe\u0308!", "[name], [name] and [name]!"],
	["Will\u200bSmith wrote, so did Ｚｏｅ", "[name] wrote, so did [name]"],
	["ring 07700\n900123 or 0 7 7 0 0 9 0 0 1 2 3", "ring [phone] or [phone]"],
	[
		"date of birth (dd/mm/yy): 1/2/56, seen 3/4/24",
		"date of birth (dd/mm/yy): [date of birth], seen 3/4/24",
	],
	["nobody here", "nobody here"],
	["", ""],
])("%s", (text, scrubbed) => {
	const names = [
		"Siobhán O'Neill-Smith",
		"Will Smith",
		"May Berg",
		"Grace Hopper",
		"Mary Jane van der Berg",
		"Zoë Li",
	];
	expect(scrubber(names)(text).text).toBe(scrubbed);
});

test("counts what it found by kind", () => {
	const { found } = scrubber(["Ann Lee"])(
		"Ann, 07700 900123 or 020 7946 0958, LS1 4AP",
	);
	expect(found).toEqual([
		{ kind: "phone", count: 2 },
		{ kind: "postcode", count: 1 },
		{ kind: "name", count: 1 },
	]);
});

test("a number with a wrong check digit is one if the words say so", () => {
	const { text } = scrubber([])("943 476 5918, but NHS number 943 476 5918");
	expect(text).toBe("943 476 5918, but NHS number [NHS number]");
});

test("an empty or odd list of names hides nothing", () => {
	expect(scrubber(["", " ", "-", "Dr", "A"])("A day on the ward").text).toBe(
		"A day on the ward",
	);
});

/** In quadratic time these would not end before the patience of the tests does. */
test.each(
	[
		"a",
		"1 ",
		"0",
		"07 ",
		"@",
		"a@",
		"a.",
		" at ",
		"a at b dot ",
		"(at)",
		"+44 ",
		"dob ",
		"born on the ",
		"o'",
		"A. ",
		"Dr ",
		"Smith ",
		"ls1 1a",
		"-",
		"a\u0301",
		"٣",
	].map((piece) => [piece]),
)("400,000 characters of %j come to an end", (piece) => {
	expect(scrub(piece.repeat(400_000 / piece.length)).text).not.toBe("");
});
