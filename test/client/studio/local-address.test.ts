import { expect, it } from "vitest";
import { isLocal } from "../../../client/studio/links/local-address.tsx";

it.each([
	["http://localhost:3000/r/X", true],
	["http://127.0.0.1:3000/r/X", true],
	["http://[::1]:3000/r/X", true],
	["http://waymark.localhost/r/X", true],
	["http://192.0.2.7:3000/r/X", false],
	["https://waymark.example.org/r/X", false],
	["https://localhost.example.org/r/X", false],
])("tells whether a phone can open %s", (url, expected) => {
	expect(isLocal(url)).toBe(expected);
});
