import { expect, it } from "vitest";
import {
	askedPair,
	queryOf,
	withChange,
	withLag,
} from "../../../client/studio/over-time/side-by-side/asked-pair.ts";

const read = (query: string) => askedPair(new URLSearchParams(query));

it("reads an address, and passes over what there is not", () => {
	expect(read("x=chart:1&y=series:2&period=week&lags=0,2")).toEqual({
		x: "chart:1",
		y: "series:2",
		period: "week",
		lags: [0, 2],
	});
	expect(read("period=point&lags=9,x")).toEqual({
		x: "",
		y: "",
		period: "",
		lags: [0],
	});
});

it("keeps every lag that was looked at, the one shown last", () => {
	const asked = withLag(withLag(read("x=a&y=b"), 2), 0);
	expect(asked.lags).toEqual([2, 0]);
	expect(queryOf(asked)).toEqual({ x: "a", y: "b", lags: "2,0" });
});

it("begins to count anew with another question, and asks for a period of its own", () => {
	const asked = read("x=a&y=b&period=month&lags=0,3");
	expect(withChange(asked, { period: "week" })).toEqual({
		x: "a",
		y: "b",
		period: "week",
		lags: [3],
	});
	expect(withChange(asked, { y: "c" })).toMatchObject({ y: "c", period: "" });
});
