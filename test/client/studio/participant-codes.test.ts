import { expect, it } from "vitest";
import { readCodes } from "../../../client/studio/projects/participant-codes.ts";

it("reads codes from lines, commas, semicolons and tabs, each once", () => {
	expect(readCodes(" A-1\r\nA-2,A-3;A-4\tA-1\n\n")).toEqual({
		codes: ["A-1", "A-2", "A-3", "A-4"],
		wrong: [],
	});
});

it("does not make two codes of a name", () => {
	expect(readCodes("Jo Smith\nB1")).toEqual({
		codes: ["B1"],
		wrong: ["Jo Smith"],
	});
});

it.each(["-a", "ä1", "a.b", "x".repeat(41)])("names %j as wrong", (entry) => {
	expect(readCodes(entry).wrong).toEqual([entry]);
});
