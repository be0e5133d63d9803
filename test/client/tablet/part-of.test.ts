import { expect, it } from "vitest";
import { partOf } from "../../../client/tablet/part-of.ts";

const file = () =>
	new Response("0123456789", { headers: { "content-type": "audio/wav" } });

it.each([
	["bytes=0-", "0123456789", "bytes 0-9/10"],
	["bytes=0-1", "01", "bytes 0-1/10"],
	["bytes=8-500", "89", "bytes 8-9/10"],
])("answers %s with that part", async (range, text, stated) => {
	const part = await partOf(file(), range);
	expect(part.status).toBe(206);
	expect(part.headers.get("content-range")).toBe(stated);
	expect(part.headers.get("content-type")).toBe("audio/wav");
	expect(await part.text()).toBe(text);
});

it.each([null, "bytes=10-", "bytes=5-2", "bytes=0-1,4-5", "bytes=-3"])(
	"answers %s with the whole",
	async (range) => {
		const whole = await partOf(file(), range);
		expect(whole.status).toBe(200);
		expect(await whole.text()).toBe("0123456789");
	},
);
