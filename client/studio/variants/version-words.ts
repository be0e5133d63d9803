import type { VersionKind } from "#instruments/versions/version-kinds.ts";

/** For whom a version is, as its team reads it. */
export const versionWords: Record<VersionKind, string> = {
	"easy-read": "Easy read",
	"child-5-7": "Children of 5 to 7",
	"child-8-11": "Children of 8 to 11",
	"child-12-15": "Young people of 12 to 15",
	proxy: "Somebody who answers for another",
};
