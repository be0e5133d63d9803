import {
	type VersionKind,
	versionKinds,
} from "#instruments/versions/version-kinds.ts";
import type { Collection } from "./collect.schemas.ts";

/**
 * What a start page shows: the version that its address asks for while the survey offers it, else the survey
 * itself, so that an old address still leads somewhere.
 *
 * @param wanted what the address says, which may be anything
 */
export async function chosenVersion(
	open: (version?: VersionKind) => Promise<Collection>,
	wanted: unknown,
): Promise<Collection> {
	const collection = await open();
	const version = versionKinds.find((kind) => kind === wanted);
	const isOffered = collection.variants.some(({ kind }) => kind === version);
	return version && isOffered ? await open(version) : collection;
}
