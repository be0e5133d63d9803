import { expect, it } from "vitest";
import {
	decimalsFor,
	figure,
	percent,
	pValue,
	signed,
} from "../../../client/charts/format.ts";

it("writes figures with a true minus sign and never minus nought", () => {
	expect(figure(6.05)).toBe("6.0");
	expect(figure(-6.06)).toBe("\u22126.1");
	expect(figure(-0.01)).toBe("0.0");
});

it("always signs a difference, except nought", () => {
	expect([6.1, -2, 0.04].map((value) => signed(value))).toEqual([
		"+6.1",
		"\u22122.0",
		"0.0",
	]);
});

it("writes shares and p values as they are printed", () => {
	expect(percent(0.345)).toBe("35 %");
	expect([0.0004, 0.0123, 0.2].map(pValue)).toEqual([
		"< 0.001",
		"0.012",
		"0.20",
	]);
});

it("takes one decimal on wide scales and two on narrow ones", () => {
	expect(decimalsFor({ min: 0, max: 100 })).toBe(1);
	expect(decimalsFor({ min: 10, max: 50 })).toBe(2);
});
