import { expect, it } from "vitest";
import { bindings, read } from "../../../client/studio/layout/keys.ts";

it("knows each key and sequence", () => {
	for (const [action, { keys }] of Object.entries(bindings))
		expect(read(keys)).toBe(action);
});

it("waits for the rest of a sequence, and drops what means nothing", () => {
	expect(read(["g"])).toBe("more");
	expect(read(["g", "x"])).toBeNull();
	expect(read(["x"])).toBeNull();
});
