import { expect, it } from "vitest";
import {
	carryOn,
	MOST_CHARACTERS,
	pack,
	unpack,
} from "../../../client/respond/shared/carried-draft.ts";
import { everyKind } from "../../browser/respond-instrument.ts";

const draft = {
	id: "0198c7a5-1111-7222-8333-444455556666",
	startedAt: "2026-03-31T09:00:00.000Z",
	language: "ar",
	answers: { came_before: "yes", town: "القاهرة", reasons: ["check"] },
};

it("comes out of the address as it went in", async () => {
	expect(await unpack(await pack(draft))).toEqual(draft);
});

it("refuses what is cut off or none of ours", async () => {
	const packed = await pack(draft);
	expect(await unpack(packed.slice(0, -12))).toBeUndefined();
	expect(await unpack("")).toBeUndefined();
	expect(await unpack(`j${btoa('{"answers":[]}')}`)).toBeUndefined();
	expect(await unpack(`j${btoa("null")}`)).toBeUndefined();
});

it("leaves own words out where the code could not be read with them", async () => {
	const url = "https://waymark.example/r/token";
	expect((await carryOn(url, draft, everyKind)).isShortened).toBe(false);
	const text = Array.from({ length: 9_000 }, () =>
		String.fromCodePoint(0x4e00 + Math.floor(Math.random() * 20_000)),
	).join("");
	const long = { ...draft, answers: { ...draft.answers, better: text } };
	const carried = await carryOn(url, long, everyKind);
	expect(carried.isShortened).toBe(true);
	expect(carried.url.length).toBeLessThanOrEqual(MOST_CHARACTERS);
	const { answers } = (await unpack(carried.url.split("#d=")[1] ?? "")) ?? {};
	expect(answers).toEqual({ came_before: "yes", reasons: ["check"] });
});

it("leaves the times on questions behind", async () => {
	const questionTimes = { came_before: { seconds: 12, visits: 1 } };
	const noted = { ...draft, questionTimes };
	const { url } = await carryOn("https://waymark.example", noted, everyKind);
	expect(await unpack(url.split("#d=")[1] ?? "")).toEqual(draft);
});
