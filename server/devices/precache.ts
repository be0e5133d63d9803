import { createHash } from "node:crypto";
import type { VersionKind } from "#instruments/versions/version-kinds.ts";
import type { App } from "../app-type.ts";
import type { Collection } from "../collect/collect.schemas.ts";
import { openCollection } from "../collect/open-collection.ts";
import type { WaysIn } from "../collect/ways-in.ts";
import { allFiles } from "../pages/client-files.ts";
import { Problem } from "../problems.ts";
import type { AskedRow } from "./devices.queries.ts";

const shell = ["/tablet", "/tablet.webmanifest", "/tablet-icon.svg"];
const entries = ["client/tablet/main.tsx", "client/respond/main.tsx"];

/**
 * Every address that a tablet keeps to work without a network, and a name for all that stands there: another
 * one as soon as anything of it is another.
 */
export async function precacheOf(
	app: Pick<App, "db" | "sealKeys">,
	ways: WaysIn,
	projectId: string,
	asked: readonly AskedRow[],
): Promise<{ version: string; precache: string[] }> {
	const files = await allFiles(entries);
	const hash = createHash("sha256").update(JSON.stringify(files));
	const addresses: string[] = [];
	for (const { link } of asked.filter(({ open }) => open)) {
		const door = { projectId, linkId: link, participantId: null };
		const open = (version?: VersionKind) =>
			openCollection(app, ways, door, version).catch(unlessClosed);
		const main = await open();
		const kinds = main?.variants.map(({ kind }) => kind) ?? [];
		for (const collection of [main, ...(await Promise.all(kinds.map(open)))]) {
			if (!collection) continue;
			hash.update(JSON.stringify(collection));
			addresses.push(...addressesOf(link, collection));
		}
	}
	return {
		version: hash.digest("base64url").slice(0, 16),
		precache: [...new Set([...shell, ...files, ...addresses])],
	};
}

/** What one version of a survey needs: its questions, its start page in each language, and what is heard and seen. */
function addressesOf(
	link: string,
	{ version, languages, media }: Collection,
): string[] {
	const of = version === null ? "" : `version=${version}`;
	return [
		`/api/v1/device/surveys/${link}${of && `?${of}`}`,
		...languages.map(
			(language) => `/tablet/answer/${link}?lang=${language}${of && `&${of}`}`,
		),
		...media.map(({ url }) => url),
	];
}

/** A wave may close between two looks. */
function unlessClosed(error: unknown): null {
	if (error instanceof Problem && error.status < 500) return null;
	throw error;
}
