import { hash } from "@node-rs/argon2";
import { expect, it } from "vitest";
import { fits } from "../../../client/tablet/check-pin.ts";
import { pinParts } from "../../../server/devices/pin.ts";

it("knows the PIN by the hash that the server made", async () => {
	const cost = { memoryCost: 1024, timeCost: 2, parallelism: 1 };
	const parts = pinParts(await hash("246810", cost));
	expect(await fits("246810", parts)).toBe(true);
	expect(await fits("246811", parts)).toBe(false);
});
