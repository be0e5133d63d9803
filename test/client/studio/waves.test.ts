import { expect, it } from "vitest";
import { openWords } from "../../../client/studio/collection/open-words.ts";
import {
	fromLocalMinute,
	toLocalMinute,
} from "../../../client/studio/local-minute.ts";
import { waveKey, waveOf } from "../../../client/studio/surveys/wave-draft.ts";
import { wavePresets } from "../../../client/studio/surveys/wave-presets.ts";

/** An hour of 21 November 2026 in the time zone of whoever runs the tests. */
const at = (hour: number) => new Date(2026, 10, 21, hour).toISOString();

const pattern = /^[a-z0-9][a-z0-9-]{0,39}$/;

it.each([
	["Baseline", "baseline"],
	["12 weeks", "12-weeks"],
	["  Été: après ", "ete-apres"],
	["2026 Q4", "2026-q4"],
	["!!!", ""],
])("makes a key of %j", (title, key) => {
	expect(waveKey(title)).toBe(key);
});

it("makes keys that the server takes, from any length", () => {
	expect(waveKey(`${"long ".repeat(20)}`)).toMatch(pattern);
});

it("sends times as instants, and none where none are given", () => {
	expect(waveOf({ title: " Baseline ", opens: "", closes: "" })).toEqual({
		key: "baseline",
		title: "Baseline",
	});
	const { opens } = waveOf({
		title: "B",
		opens: "2026-11-21T09:30",
		closes: "",
	});
	expect(opens).toBe(new Date(2026, 10, 21, 9, 30).toISOString());
});

it("offers four quarters from the one that today is in, each closing when the next opens", () => {
	const quarterly = wavePresets(new Date(2026, 10, 21)).find(
		({ key }) => key === "quarterly",
	);
	expect(quarterly?.waves.map(({ title }) => title)).toEqual([
		"2026 Q4",
		"2027 Q1",
		"2027 Q2",
		"2027 Q3",
	]);
	expect(quarterly?.waves[0]).toMatchObject({
		opens: "2026-10-01T00:00",
		closes: "2027-01-01T00:00",
	});
	expect(quarterly?.waves[1]?.opens).toBe("2027-01-01T00:00");
});

it.each([
	[null, null, "Open"],
	[at(10), null, "Opens 21 Nov 2026, 10:00"],
	[null, at(10), "Open until 21 Nov 2026, 10:00"],
	[at(7), at(8), "Closed since 21 Nov 2026, 08:00"],
])("says of a wave from %s to %s: %s", (opens, closes, words) => {
	expect(openWords({ opens, closes }, new Date(at(9)))).toBe(words);
});

it("brings a time to the field and back", () => {
	const instant = new Date(2026, 5, 1, 9, 5).toISOString();
	expect(toLocalMinute(instant)).toBe("2026-06-01T09:05");
	expect(fromLocalMinute("2026-06-01T09:05")).toBe(instant);
	expect(toLocalMinute(null)).toBe("");
	expect(fromLocalMinute("")).toBeNull();
});
