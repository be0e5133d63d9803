import { expect, test } from "vitest";
import { RecentValues } from "../../../server/collect/recent-values.ts";

/** Counts how often each key is read; keys that start with "no" have no value. */
function source() {
	const reads: string[] = [];
	const read = (key: string) => async () => {
		reads.push(key);
		return key.startsWith("no") ? undefined : `value of ${key}`;
	};
	return { reads, read };
}

test("a value is read once, also when many ask at the same time", async () => {
	const { reads, read } = source();
	const values = new RecentValues<string>(10);
	const all = await Promise.all(
		Array.from({ length: 50 }, () => values.get("a", read("a"))),
	);
	expect(await values.get("a", read("a"))).toBe("value of a");
	expect(new Set(all)).toEqual(new Set(["value of a"]));
	expect(reads).toEqual(["a"]);
});

test("the least recently used value is forgotten first", async () => {
	const { reads, read } = source();
	const values = new RecentValues<string>(2);
	for (const key of ["a", "b", "a", "c", "a", "b"])
		await values.get(key, read(key));
	expect(reads).toEqual(["a", "b", "c", "b"]);
});

test("what was not there is asked for again", async () => {
	const { reads, read } = source();
	const values = new RecentValues<string>(2);
	expect(await values.get("none", read("none"))).toBeUndefined();
	await values.get("none", read("none"));
	expect(reads).toEqual(["none", "none"]);
});

test("a failure is passed on and not kept", async () => {
	const values = new RecentValues<string>(2);
	const failing = () => Promise.reject(new Error("away"));
	await expect(values.get("a", failing)).rejects.toThrow("away");
	expect(await values.get("a", async () => "back")).toBe("back");
});
