import { expect, it } from "vitest";
import { mediaRows } from "../../../client/studio/media/media-rows.ts";
import {
	agreeOptions,
	information,
	sampleInstrument,
	single,
} from "../../instruments/sample-instrument.ts";

it("has a line for the start page, each item and each option, in their order", () => {
	const items = [information("read"), single("a")];
	const rows = mediaRows(sampleInstrument({ items }));
	expect(rows.map(({ item, option }) => [item, option])).toEqual([
		["start", null],
		["read", null],
		["a", null],
		...agreeOptions.map(({ code }) => ["a", String(code)]),
	]);
	const [start, read, , option] = rows;
	expect(start?.takes).toEqual({ picture: false, sounds: true });
	expect(read?.takes).toEqual({ picture: true, sounds: true });
	expect(option).toMatchObject({
		title: "Answer 1",
		name: "“Answer 1” in “Question a?”",
		takes: { picture: true, sounds: false },
	});
});
