import { expect, it } from "vitest";
import {
	ownCodeFrom,
	unusableParts,
} from "../../../client/respond/journey/own-code.ts";

const faulty = (...typed: string[]) => unusableParts(typed).map(({ id }) => id);

it("takes two letters, a day, and two letters, in any script", () => {
	expect(faulty("an", "7", "ON")).toEqual([]);
	expect(faulty("Zoë".slice(0, 2), "31", "ßü")).toEqual([]);
	expect(faulty("ما", "01", "рк")).toEqual([]);
});

it("takes XX for what the respondent does not know", () => {
	expect(faulty("XX", "xx", "XX")).toEqual([]);
});

it("names the parts that cannot be used", () => {
	expect(faulty("", "", "")).toEqual(["code-mother", "code-day", "code-town"]);
	expect(faulty("Anna", "32", "o")).toEqual([
		"code-mother",
		"code-day",
		"code-town",
	]);
	expect(faulty("an", "0", "on")).toEqual(["code-day"]);
});

it("makes the same code of the same answers, however they are typed", () => {
	expect(ownCodeFrom(["an", " 7", "On "])).toBe("AN-07-ON");
	expect(ownCodeFrom(["AN", "07", "ON"])).toBe("AN-07-ON");
});
