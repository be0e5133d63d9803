import type { Instrument, Text } from "../../definition.ts";
import type { Loss } from "../imported.ts";
import { type DraftParts, newDraft } from "../tables/new-draft.ts";

/** What a file may say of the whole besides its questions. */
export interface Known {
	version?: string | undefined;
	purpose?: Text | undefined;
	/** The terms of use, and whose they are. */
	terms?: string | undefined;
	holder?: string | undefined;
	source?: string | undefined;
}

/** A definition of what a file gave, with placeholders for what it does not say. */
export function completeDraft(
	parts: DraftParts,
	{ version, purpose, terms, holder, source }: Known,
	losses: Loss[],
): Instrument {
	const draft = newDraft(parts);
	return {
		...draft,
		version: versionFrom(version, losses),
		...(purpose && { purpose }),
		...(source !== undefined && { citation: [{ text: source }] }),
		licence: {
			...draft.licence,
			...(terms !== undefined && {
				summary: Object.fromEntries(
					draft.languages.map((language) => [language, terms]),
				),
			}),
			...(holder !== undefined && { holder }),
		},
	};
}

function versionFrom(version: string | undefined, losses: Loss[]): string {
	if (version === undefined) return "1.0.0";
	if (/^\d+\.\d+\.\d+$/.test(version)) return version;
	losses.push({
		where: "version",
		what: `The version ${version} is 1.0.0 here`,
		why: "A version is three numbers, such as 1.0.0.",
		kind: "changed",
	});
	return "1.0.0";
}
