import { expect, it } from "vitest";
import { isKept } from "../../../client/tablet/is-kept.ts";
import { letterPath } from "../../../client/tablet/letter-path.ts";

const origin = "https://waymark.example";
const asked = (path: string, parts: Partial<Request> = {}) =>
	isKept(
		{
			method: "GET",
			url: origin + path,
			mode: "cors",
			cache: "default",
			...parts,
		},
		origin,
	);

it("keeps its pages, their files and what they ask", () => {
	expect(asked("/tablet", { mode: "navigate" })).toBe(true);
	expect(asked("/tablet/answer/1?lang=en", { mode: "navigate" })).toBe(true);
	expect(asked("/assets/respond.js")).toBe(true);
	expect(asked("/api/v1/device/surveys/1?version=proxy")).toBe(true);
	expect(asked("/api/v1/collect/media/abc/1")).toBe(true);
});

it("leaves all else to the server", () => {
	expect(asked("/api/v1/device")).toBe(false);
	expect(asked("/api/v1/device/surveys/1/participants")).toBe(false);
	expect(asked("/api/v1/device/responses/1", { method: "PUT" })).toBe(false);
	expect(asked("/api/v1/device/surveys/1", { cache: "reload" })).toBe(false);
	expect(asked("/r/token", { mode: "navigate" })).toBe(false);
	const url = "https://elsewhere.example/assets/respond.js";
	expect(asked("", { url })).toBe(false);
});

it("takes the personal links of this installation alone", () => {
	expect(letterPath(`${origin}/r/abc`, origin)).toBe("/r/abc");
	expect(letterPath(" waymark.example/r/abc?lang=cy ", origin)).toBe("/r/abc");
	expect(letterPath("https://elsewhere.example/r/abc", origin)).toBeNull();
	expect(letterPath(`${origin}/r/abc/def`, origin)).toBeNull();
	expect(letterPath(`${origin}/projects`, origin)).toBeNull();
	expect(letterPath("no address", origin)).toBeNull();
});
