import type { Instrument } from "../definition.ts";
import { type Fault, pointer } from "../fault.ts";
import { type Translation, translationsOf } from "./translations-of.ts";

/**
 * What of the translations stops publishing beside what `checkDefinition` finds: texts whose source has
 * changed since, and texts that nobody has reviewed.
 *
 * @returns faults with paths into the state, such as `/translations/cy/~1items~1power_1~1text`
 */
export function translationFaults(definition: Instrument): Fault[] {
	return definition.languages
		.slice(1)
		.flatMap((language) =>
			translationsOf(definition, language).flatMap((translation) =>
				faultsOf(language, translation),
			),
		);
}

function faultsOf(language: string, { path, progress }: Translation): Fault[] {
	const at = pointer("translations", language, path);
	if (progress === "stale") return [{ path: at, ...stale(language) }];
	if (progress === "unreviewed") return [{ path: at, ...unreviewed(language) }];
	return [];
}

const stale = (language: string) => ({
	code: "stale-translation",
	message: `The source has changed since this was translated into "${language}". Translate it again, or confirm that it still says the same.`,
});

const unreviewed = (language: string) => ({
	code: "unreviewed-translation",
	message: `Nobody has reviewed this text in "${language}". Somebody else than its translator reads it beside the source.`,
});
