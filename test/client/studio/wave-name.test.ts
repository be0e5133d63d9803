import { expect, it } from "vitest";
import { waveName } from "../../../client/studio/surveys/wave-name.ts";

it.each([
	[{ title: "Baseline", pilot: false }, "Baseline"],
	[{ title: "Trying out", pilot: true }, "Trying out (pilot)"],
	[{ title: "Our pilot", pilot: true }, "Our pilot"],
	[{ title: "Pilots’ view", pilot: true }, "Pilots’ view (pilot)"],
])("names %j", (wave, name) => {
	expect(waveName(wave)).toBe(name);
});
