import { type Html, html } from "../http/html.ts";
import type { Collection } from "./collect.schemas.ts";
import { mark } from "./start-page-mark.ts";
import type { StartPageWords } from "./start-page-words.ts";

/** The survey and its versions for different people, to choose from; nothing when there is no version. */
export function versionLinks(
	{ variants, version }: Collection,
	language: string,
	words: StartPageWords,
): Html | null {
	if (variants.length === 0) return null;
	const { say } = words;
	const all = [null, ...variants.map(({ kind }) => kind)];
	const links = all.map((kind) => {
		const name = say(kind === null ? "versionStandard" : `version-${kind}`);
		return kind === version
			? html`<li><span aria-current="true">${name}</span></li>`
			: html`<li><a href="?${queryOf(language, kind)}">${name}</a></li>`;
	});
	return html`<nav class="languages" aria-label="${say("versions")}"${mark(words)}><p>${say("versions")}</p><ul>${links}</ul></nav>`;
}

/** Language and version both stay chosen when the other is. */
export function queryOf(
	language: string,
	version: Collection["version"],
): string {
	const query = new URLSearchParams({ lang: language });
	if (version !== null) query.set("version", version);
	return query.toString();
}
