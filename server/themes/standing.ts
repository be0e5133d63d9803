import type { CodingRow } from "./codings.queries.ts";
import type { CodedText } from "./texts.schemas.ts";

export type Standing = NonNullable<CodedText["standing"]>;

/** The coding of one text that counts, by the rule of `standings`. */
export function standingOf(
	codings: readonly Pick<CodingRow, "coderId" | "themes">[],
): Standing {
	const settled = codings.find(({ coderId }) => coderId === null);
	if (settled) return { state: "settled", themes: settled.themes };
	const [first, ...rest] = codings;
	if (!first) return { state: "uncoded", themes: null };
	const isAlike = rest.every(
		({ themes }) => themes.join() === first.themes.join(),
	);
	if (!isAlike) return { state: "disputed", themes: null };
	return { state: rest.length > 0 ? "agreed" : "coded", themes: first.themes };
}
