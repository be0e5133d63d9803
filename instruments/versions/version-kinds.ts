import type { Lineage } from "../definition.ts";

/** For whom a version of a survey is. Children under five do not answer for themselves: that is `proxy`. */
export const versionKinds = [
	"easy-read",
	"child-5-7",
	"child-8-11",
	"child-12-15",
	"proxy",
] as const;

export type VersionKind = (typeof versionKinds)[number];

/** The kinds of version that an instrument says it is; none where its lineage says nothing of that. */
export function kindsOf(lineage: Lineage | undefined): VersionKind[] {
	switch (lineage?.relation) {
		case "easy-read-of":
			return ["easy-read"];
		case "child-version-of":
			return ["child-5-7", "child-8-11", "child-12-15"];
		case "proxy-version-of":
			return ["proxy"];
		default:
			return [];
	}
}
